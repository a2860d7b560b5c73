-- By which number somebody wants to be rung; for who connects or sits at the desk only.
create table telephone (
    person   uuid        primary key references person on delete cascade,
    number   varchar(20) not null,
    kept_on  date        not null
);

-- Who rings whom a mail did not reach asks for these.
create index mail_by_kind on mail (kind, outcome);
