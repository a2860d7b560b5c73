-- What is shown of a request, without a name: the connector's words, once the asker said yes to just those.
create table shown_request (
    request     uuid         primary key references help_request on delete cascade,
    words       varchar(300) not null,
    proposed_at timestamp with time zone not null,
    shown_at    timestamp with time zone
);
create index shown_request_by_day on shown_request (shown_at);

-- Which offers were made for what was shown: whoever connects can ask them.
create table shown_answer (
    request uuid    not null references help_request on delete cascade,
    offer   char(8) not null references offer on delete cascade,
    primary key (request, offer)
);
create index shown_answer_by_offer on shown_answer (offer);
