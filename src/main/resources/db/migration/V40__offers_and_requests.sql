-- What somebody who helps can carry, all their offers together.
create table capacity (
    person         uuid primary key references person on delete cascade,
    hours_a_week   integer,
    times_a_month  integer,
    days           varchar(70) not null,
    paused_until   date
);

-- What a resident offers to do or lend. The point is the one that stands for all addresses round it.
create table offer (
    id            char(8)      primary key,
    person        uuid         not null references person on delete cascade,
    task          varchar(20)  not null,
    words         varchar(300) not null,
    neighbourhood char(10)     not null,
    latitude      double precision not null,
    longitude     double precision not null,
    reach         integer      not null,
    days          varchar(70)  not null,
    languages     varchar(80)  not null,
    offered_on    date         not null,
    -- The day of the last yes or no; until then, the day it was made.
    answered_on   date         not null
);
create index offer_by_task on offer (task);
create index offer_by_person on offer (person);

-- What a resident asks for. It stays with the connector.
create table help_request (
    id            uuid         primary key,
    person        uuid         not null references person on delete cascade,
    task          varchar(20)  not null,
    words         varchar(1000) not null,
    neighbourhood char(10)     not null,
    latitude      double precision not null,
    longitude     double precision not null,
    on_day        date,
    weekly        boolean      not null,
    minutes       integer      not null,
    at_home       boolean      not null,
    from_outside  boolean      not null,
    languages     varchar(80)  not null,
    asked_on      date         not null,
    closed_on     date
);
create index help_request_by_person on help_request (person);
create index help_request_by_place on help_request (neighbourhood, closed_on);

-- Who was asked for what. What was asked counts for a month, also when offer or request is gone.
create table help_ask (
    id        uuid        primary key,
    request   uuid        references help_request on delete set null,
    offer     char(8)     references offer on delete set null,
    person    uuid        not null references person on delete cascade,
    state     varchar(10) not null,
    asked_at  timestamp with time zone not null,
    answer_by timestamp with time zone not null,
    from_day  date        not null,
    weekly    boolean     not null,
    until_day date,
    minutes   integer     not null
);
create index help_ask_by_person on help_ask (person);
create index help_ask_by_request on help_ask (request);
create index help_ask_by_answer on help_ask (state, answer_by);

-- Whom a connector met or rang, so that they can be asked for what needs trust. Of a certificate only that it was seen.
create table known_volunteer (
    person   uuid        primary key references person on delete cascade,
    known_by varchar(60) not null,
    how      varchar(10) not null,
    known_on date        not null,
    vog_seen boolean     not null
);
