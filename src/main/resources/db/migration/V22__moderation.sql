-- What somebody reported, and of whom it is where that is known. Who reported it is told to nobody.
create table report (
    id           uuid        primary key,
    number       char(8)     not null unique,
    -- What the form held: sent twice, it is one report.
    form_key     uuid        not null unique,
    subject_kind varchar(20) not null,
    subject_id   varchar(60) not null,
    reason       varchar(20) not null,
    reporter     uuid        references person on delete set null,
    author       uuid        references person on delete set null,
    reported_at  timestamp with time zone not null
);
create index report_by_subject on report (subject_kind, subject_id);
create index report_by_moment on report (reported_at);
create index report_by_reporter on report (reporter);
create index report_by_author on report (author);

-- Its words, apart so that they can be erased: those of who reported, and what was written as it stood then.
create table report_text (
    report   uuid          primary key references report on delete cascade,
    words    varchar(1000) not null,
    reported varchar(8000) not null
);

-- Who may take no part for a while, and why, as it was told to them.
create table suspension (
    id             uuid          primary key,
    person         uuid          not null references person on delete cascade,
    reason         varchar(1000) not null,
    suspended_at   timestamp with time zone not null,
    restore_reason varchar(1000) not null,
    restored_at    timestamp with time zone
);
create index suspension_by_person on suspension (person);
