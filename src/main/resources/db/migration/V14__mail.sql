-- Mails that wait, and what became of those that do no longer. Ids only: the letter is written when it is sent.
create table mail (
    id          uuid         primary key,
    kind        varchar(20)  not null,
    person      uuid         not null references person on delete cascade,
    about       varchar(100) not null,
    tries       integer      not null,
    next_try_at timestamp with time zone not null,
    outcome     varchar(20),
    ended_at    timestamp with time zone,
    unique (person, kind, about)
);
create index mail_by_turn on mail (outcome, next_try_at);
