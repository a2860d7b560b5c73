create table setting (
    area          char(6)      not null,
    name          varchar(60)  not null,
    setting_value varchar(400) not null,
    primary key (area, name)
);
