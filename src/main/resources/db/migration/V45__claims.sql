-- Who told of a place, and when they said that it is so. Its words are theirs as long as nobody else speaks for it.
create table place_teller (
    place   char(8) primary key,
    person  uuid    not null references person on delete cascade,
    told_on date    not null
);
create index place_teller_by_person on place_teller (person);

-- Who asks to keep a listing that nobody keeps, how they belong to it, and what somebody decided.
create table claim (
    id            uuid         primary key,
    -- What the form held: sent twice, it is one claim.
    form_key      uuid         not null unique,
    listing_kind  varchar(20)  not null,
    listing       char(8)      not null,
    neighbourhood char(10)     not null,
    person        uuid         not null references person on delete cascade,
    words         varchar(300) not null,
    asked_at      timestamp with time zone not null,
    outcome       varchar(20),
    sentence      varchar(1000) not null,
    decided_at    timestamp with time zone
);
create index claim_by_person on claim (person);
create index claim_by_outcome on claim (outcome, asked_at);
create index claim_by_decision on claim (decided_at);
