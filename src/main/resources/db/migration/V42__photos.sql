-- A photo that somebody added. Its pictures are in the table below, or in a folder by the same id.
create table photo (
    id           uuid         primary key,
    person       uuid         references person on delete cascade,
    -- What can be seen on it, for who does not see it. Nothing shows a photo without.
    alt          varchar(200),
    width        integer      not null,
    height       integer      not null,
    added_at     timestamp with time zone not null,
    -- Since when it belongs to nothing; null: it belongs to something.
    unused_since timestamp with time zone
);
create index photo_by_person on photo (person);
create index photo_by_unused on photo (unused_since);

create table photo_file (
    photo   uuid        not null references photo on delete cascade,
    size    varchar(10) not null,
    picture bytea       not null,
    primary key (photo, size)
);
