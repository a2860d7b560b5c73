-- Somebody who took part: a first name, and what leads back to it. Of code words only a keyed hash is kept.
create table person (
    id         uuid        primary key,
    first_name varchar(40) not null,
    words_hash char(64)    not null unique,
    came_on    date        not null
);

-- A browser that knows who uses it, by a secret of which only a keyed hash is kept.
create table known_browser (
    secret_hash char(64) primary key,
    person      uuid     not null references person on delete cascade,
    own         boolean  not null,
    ends_at     timestamp with time zone not null
);
create index known_browser_by_person on known_browser (person);
