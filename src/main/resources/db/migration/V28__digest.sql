-- Who wants to hear by mail each week what there is near: from where (a postcode or a code of an area), how far in metres,
-- and about which themes (none: all), by name with commas between.
create table digest (
    person uuid         primary key references person on delete cascade,
    area   varchar(10)  not null,
    reach  integer      not null,
    themes varchar(200) not null,
    since  timestamp with time zone not null
);

-- What somebody was told of by mail: no second time.
create table told (
    person       uuid        not null references person on delete cascade,
    listing_kind varchar(20) not null,
    listing      char(8)     not null,
    primary key (person, listing_kind, listing)
);

-- What came since a moment.
create index entry_by_act on journal.entry (act, at);
