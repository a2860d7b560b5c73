-- Who did what, to which thing, when, under which rule. Ids only: never a name or a text.
create schema if not exists journal;

create table journal.entry (
    id           bigint generated always as identity primary key,
    at           timestamp with time zone not null,
    actor        varchar(60)  not null,
    act          varchar(60)  not null,
    subject_kind varchar(40)  not null,
    subject_id   varchar(60)  not null,
    rule         varchar(120) not null
);
create index entry_by_subject on journal.entry (subject_kind, subject_id);
