-- What whoever connects answered somebody who asked for help.
create table request_answer (
    id          uuid          primary key,
    request     uuid          not null references help_request on delete cascade,
    words       varchar(1000) not null,
    answered_at timestamp with time zone not null
);
create index request_answer_by_request on request_answer (request, answered_at);

-- How it went, asked once of both after they met: what somebody answered, and when it was asked.
create table went (
    ask      uuid        not null references help_ask on delete cascade,
    person   uuid        not null references person on delete cascade,
    asked_on date        not null,
    answer   varchar(20),
    primary key (ask, person)
);
create index went_by_person on went (person);
