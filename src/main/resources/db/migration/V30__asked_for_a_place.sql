-- When somebody put themselves on the list; since says where they stand in it, which changes when they let a place go by.
alter table waiting add column asked_at timestamp with time zone default current_timestamp not null;
