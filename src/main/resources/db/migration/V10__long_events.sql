-- An event may name some hundreds of listings that were loaded together.
alter table event_publication alter column serialized_event set data type varchar(20000);
