-- What a host changed about one date: kept apart from the activity, so that a load of its row does not undo it.
create table date_change (
    activity      char(8) not null references activity on delete cascade,
    original_date date    not null,
    cancelled     boolean not null,
    to_day        date,
    to_time       time,
    primary key (activity, original_date)
);

-- What a host set for all dates.
create table hosting (
    activity       char(8) primary key references activity on delete cascade,
    newcomer_place boolean not null
);

-- A place at all dates of a series. Dates up to filled_until have been looked at: who left one of them does not come back.
create table standing_place (
    id           uuid    primary key,
    activity     char(8) not null references activity on delete cascade,
    person       uuid    not null references person on delete cascade,
    party        integer not null,
    since        timestamp with time zone not null,
    filled_until date    not null,
    unique (activity, person)
);
create index standing_place_by_person on standing_place (person);

-- Whether somebody is asked to come with them.
alter table sign_up add column walk_along boolean default false not null;
-- Who walks along, by first name.
alter table sign_up add column walks_along varchar(40) default '' not null;
-- How it came in, where somebody else wrote it down.
alter table sign_up add column channel varchar(20) default 'SELF' not null;
alter table sign_up add column standing uuid references standing_place on delete set null;
create index sign_up_by_date on sign_up (activity, original_date);

-- What somebody needs there, with commas. Emptied the day after.
alter table sign_up add column needs varchar(60) default '' not null;

-- Who waits for a place, in the order of since. While held_until has not passed, places are kept for them.
create table waiting (
    id            uuid     primary key,
    activity      char(8)  not null references activity on delete cascade,
    original_date date     not null,
    person        uuid     not null references person on delete cascade,
    party         integer  not null,
    first_time    boolean  not null,
    walk_along    boolean  not null,
    needs         varchar(60) not null,
    since         timestamp with time zone not null,
    form_key      uuid     not null unique,
    held_until    timestamp with time zone,
    offers        integer  default 0 not null,
    unique (activity, original_date, person)
);
create index waiting_by_person on waiting (person);
