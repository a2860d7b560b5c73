-- What a listing says to professionals, beside its text for residents.
create table colleague_text (
    listing_kind varchar(20)   not null,
    listing      char(8)       not null,
    words        varchar(1000) not null,
    primary key (listing_kind, listing)
);
