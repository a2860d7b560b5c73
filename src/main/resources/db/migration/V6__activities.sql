create table activity (
    id              char(8) primary key,
    title           varchar(80)  not null,
    summary         varchar(300) not null,
    text            varchar(3000) not null,
    latitude        double precision not null,
    longitude       double precision not null,
    exactness       varchar(20)  not null,
    neighbourhood   char(10)     not null,
    address         varchar(120) not null,
    town            varchar(80)  not null,
    themes          varchar(40)  array not null,
    sphere          varchar(20)  not null,
    layer           varchar(30),
    organisation    char(8),
    audiences       varchar(40)  array not null,
    ages            varchar(10),
    cost            varchar(20),
    cost_note       varchar(120) not null,
    access          varchar(20)  array not null,
    languages       varchar(8)   array not null,
    referral        boolean,
    setting         varchar(20),
    telephone       varchar(30)  not null,
    website         varchar(200) not null,
    needs           varchar(400) not null,
    has             varchar(400) not null,
    publication     varchar(20)  not null,
    confirmed_on    date,
    confirmed_by    varchar(20),
    example         boolean      not null,
    place           char(8) references place,
    initiative      char(8) references initiative,
    schedule        varchar(4000) not null,
    seats           integer,
    version         bigint       not null
);

-- Each date of an activity, kept twelve months ahead. original_date is its identity, also after it was moved.
create table occurrence (
    activity      char(8) not null references activity on delete cascade,
    original_date date    not null,
    starts_at     timestamp with time zone not null,
    ends_at       timestamp with time zone not null,
    state         varchar(20) not null,
    primary key (activity, original_date)
);
create index occurrence_by_end on occurrence (activity, ends_at);
