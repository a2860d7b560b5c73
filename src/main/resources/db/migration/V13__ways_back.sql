-- The language in which somebody is written to.
alter table person add column language varchar(2) default 'nl' not null;

-- Where somebody gets mail, if they like. Until a link in a mail to it was followed it may be anybody's.
create table mail_address (
    person    uuid         primary key references person on delete cascade,
    address   varchar(254) not null,
    proven_at timestamp with time zone
);
create index mail_address_by_address on mail_address (address);

-- What a secret in a link or on a slip lets somebody do. Of the secret only a keyed hash is kept.
create table held_grant (
    secret_hash char(64)    primary key,
    kind        varchar(20) not null,
    person      uuid        not null references person on delete cascade,
    about       varchar(60) not null,
    ends_at     timestamp with time zone not null
);
create index held_grant_by_person on held_grant (person);

-- Who keeps a listing: edits it, and sees who comes.
create table keeper (
    listing_kind varchar(20) not null,
    listing      char(8)     not null,
    person       uuid        not null references person on delete cascade,
    primary key (listing_kind, listing, person)
);
create index keeper_by_person on keeper (person);
