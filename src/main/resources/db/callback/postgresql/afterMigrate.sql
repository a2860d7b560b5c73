-- The portal runs as a user of its own, who can read and write all but the journal, which only grows, and the history
-- of the migrations, which is the owner's. Names and password come quoted.
do $portal$
begin
    if not exists (select from pg_roles where rolname = ${portalName}) then
        create role ${portal} login password ${portalPassword};
    end if;
    grant usage on schema public, journal to ${portal};
    grant select, insert, update, delete on all tables in schema public to ${portal};
    grant usage on all sequences in schema public to ${portal};
    grant select, insert on all tables in schema journal to ${portal};
    grant usage on all sequences in schema journal to ${portal};
    -- Where one user is both, that one goes on migrating.
    if ${portalName} <> current_user then
        revoke insert, update, delete on flyway_schema_history from ${portal};
    end if;
end
$portal$;
