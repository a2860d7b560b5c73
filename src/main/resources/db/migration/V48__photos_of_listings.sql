-- Which photo a listing shows. The photo itself may be gone: it goes with who added it.
create table listing_photo (
    listing_kind varchar(20) not null,
    listing      char(8)     not null,
    photo        uuid        not null,
    primary key (listing_kind, listing)
);
