-- What staff may do, and where: a row for each role that somebody has or had. Without an area it is everywhere.
create table staff_role (
    id       uuid        primary key,
    person   uuid        not null references person on delete cascade,
    role     varchar(20) not null,
    area     varchar(10),
    given_by varchar(60) not null,
    from_at  timestamp with time zone not null,
    until_at timestamp with time zone
);
create index staff_role_by_person on staff_role (person);
create index staff_role_by_role on staff_role (role, area);

-- When staff asked for a link to sign in, so that nobody can fill their mailbox. Kept for an hour.
create table asked_sign_in (
    id       uuid primary key,
    person   uuid not null references person on delete cascade,
    asked_at timestamp with time zone not null
);
create index asked_sign_in_by_person on asked_sign_in (person, asked_at);
