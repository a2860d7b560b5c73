-- The portal runs as a user of its own, who can read and write all but the journal: that only grows.
do $$
begin
    if not exists (select from pg_roles where rolname = '${runtimeUser}') then
        create role ${runtimeUser} login password '${runtimePassword}';
    end if;
end
$$;
grant usage on schema public, journal to ${runtimeUser};
grant select, insert, update, delete on all tables in schema public to ${runtimeUser};
grant usage on all sequences in schema public to ${runtimeUser};
grant select, insert on all tables in schema journal to ${runtimeUser};
grant usage on all sequences in schema journal to ${runtimeUser};
