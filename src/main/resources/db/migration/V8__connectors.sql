-- Who connects in which area: shown on the neighbourhood's page, by first name.
create table area_connector (
    area         varchar(10)  primary key,
    name         varchar(60)  not null,
    organisation varchar(80)  not null,
    telephone    varchar(30)  not null,
    hours        varchar(120) not null,
    example      boolean      not null
);
