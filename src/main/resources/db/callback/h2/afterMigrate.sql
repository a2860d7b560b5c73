-- The portal runs as a user of its own, who can read and write all but the journal, which only grows, and the history
-- of the migrations, which is the owner's. Names and password come quoted.
create user if not exists ${portal} password ${portalPassword};
-- A right on a schema is a right on all that is in it: so table by table.
revoke select, insert, update, delete on schema public from ${portal};
execute immediate (
    select 'grant select, insert, update, delete on ' || listagg(quote_ident(table_name), ', ')
               || ' to ' || quote_ident(${portalName})
      from information_schema.tables
     where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'
);
grant select on flyway_schema_history to ${portal};
grant select, insert on schema journal to ${portal};
