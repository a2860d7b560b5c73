-- What the asker wants to happen with it, and when they can be rung.
alter table help_request add column wish varchar(20) default 'QUIETLY' not null;
alter table help_request add column ring_at varchar(120) default '' not null;

-- How far a request is on its way to a human.
create table request_round (
    request         uuid primary key references help_request on delete cascade,
    asked_at        timestamp with time zone not null,
    stand_in_at     timestamp with time zone,
    desk_at         timestamp with time zone,
    answered_at     timestamp with time zone
);
create index request_round_by_answer on request_round (answered_at, asked_at);

-- That who offers something heard of it within a week.
alter table offer add column heard_on date;
