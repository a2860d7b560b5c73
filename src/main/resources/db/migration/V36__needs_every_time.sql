-- What somebody needs there every time, with commas.
alter table standing_place add column needs varchar(60) default '' not null;
