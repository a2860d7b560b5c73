-- How often a date changed since it was first told, and when last: by that a calendar knows which of two it got is newer.
alter table occurrence add column changes integer default 0 not null;
alter table occurrence add column changed_at timestamp with time zone default current_timestamp not null;
