-- The passkeys of staff: what is public of them, in Base64 for addresses. What is secret never leaves its device.
create table passkey (
    id            varchar(1400) primary key,
    person        uuid          not null references person on delete cascade,
    public_key    varchar(4000) not null,
    attestation   varchar(9000) not null,
    transports    varchar(100)  not null,
    signatures    bigint        not null,
    verified      boolean       not null,
    can_be_copied boolean       not null,
    copied        boolean       not null,
    label         varchar(60)   not null,
    added_at      timestamp with time zone not null,
    used_at       timestamp with time zone not null
);
create index passkey_by_person on passkey (person);
