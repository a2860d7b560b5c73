-- Words that a municipality does not want to use towards residents, in small letters, and what it says instead.
create table own_word (
    area    char(6)      not null,
    word    varchar(60)  not null,
    plainer varchar(120) not null,
    primary key (area, word)
);
