-- Which public offer a request is for.
create table wanted_offer (
    request uuid    primary key references help_request on delete cascade,
    offer   char(8) not null
);
