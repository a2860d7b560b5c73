-- Where a help point takes whom it is passed. It is nobody's to read on a page.
create table help_box (
    help_point  char(8)      primary key references help_point on delete cascade,
    address     varchar(254) not null
);

-- Somebody who asked for help, passed on to a help point if they say yes: in what words, and what goes along.
-- Empty is what does not go along; after a no nothing is left but that it was answered.
create table hand_over (
    id          uuid          primary key,
    request     uuid          not null references help_request on delete cascade,
    person      uuid          not null references person on delete cascade,
    help_point  char(8)       references help_point on delete set null,
    text        varchar(1000) not null,
    first_name  varchar(60)   not null,
    telephone   varchar(30)   not null,
    words       varchar(1000) not null,
    closes      boolean       not null,
    state       varchar(10)   not null,
    proposed_at timestamp with time zone not null,
    sent_at     timestamp with time zone,
    arrived_at  timestamp with time zone,
    -- The day from which its term counts.
    counts_from date          not null,
    tries       integer       default 0 not null,
    next_try_at timestamp with time zone
);
create index hand_over_by_request on hand_over (request);
create index hand_over_by_person on hand_over (person);
create index hand_over_by_try on hand_over (state, next_try_at);
