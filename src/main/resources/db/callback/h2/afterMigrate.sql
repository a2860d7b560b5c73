-- The portal runs as a user of its own, who can read and write all but the journal: that only grows.
create user if not exists ${runtimeUser} password '${runtimePassword}';
grant select, insert, update, delete on schema public to ${runtimeUser};
grant select, insert on schema journal to ${runtimeUser};
