-- Something half typed, kept for its writer: what stands in its fields, and nothing that tells who has not said so.
create table draft (
    id          uuid          primary key,
    -- What stands for the secret in its address.
    secret_hash char(64)      not null unique,
    kind        varchar(20)   not null,
    person      uuid          references person on delete cascade,
    answers     varchar(200000) not null,
    touched_at  timestamp with time zone not null,
    -- Kept for some minutes more, without answers: whoever tapped twice finds what they posted.
    finished_at timestamp with time zone
);
create index draft_by_person on draft (person);
create index draft_by_moment on draft (touched_at);

-- Of what somebody keeps: whether they wrote it, and whether readers are told to ask for them.
alter table keeper add column wrote boolean default false not null;
alter table keeper add column greets boolean default false not null;

-- What waits for a human, or did.
create table review (
    id                 uuid        primary key,
    subject_kind       varchar(20) not null,
    subject_id         varchar(60) not null,
    neighbourhood      char(10)    not null,
    author             uuid        references person on delete set null,
    cause              varchar(20) not null,
    shown              boolean     not null,
    hindrances         varchar(300) not null,
    asked_at           timestamp with time zone not null,
    stand_in_asked_at  timestamp with time zone,
    outcome            varchar(20),
    decided_at         timestamp with time zone
);
create index review_by_subject on review (subject_kind, subject_id);
create index review_by_outcome on review (outcome, asked_at);
create index review_by_author on review (author);
create index review_by_decision on review (decided_at);

-- Its words, apart so that they can be erased.
create table review_text (
    review       uuid          primary key references review on delete cascade,
    words_before varchar(8000) not null,
    words_after  varchar(8000) not null,
    sentence     varchar(1000) not null,
    house_rule   varchar(20),
    covers       varchar(200)  not null,
    ends_on      date
);

-- Whose posts wait no longer: a human once said yes to one.
create table trusted_author (
    person uuid primary key references person on delete cascade,
    since  date not null
);
