create table organisation (
    id        char(8)      primary key,
    name      varchar(80)  not null,
    kind      varchar(20)  not null,
    telephone varchar(30)  not null,
    website   varchar(200) not null,
    example   boolean      not null,
    version   bigint       not null
);
