-- Who comes to which date of an activity. A date that is moved keeps its original_date, and so who comes.
create table sign_up (
    id            uuid     primary key,
    activity      char(8)  not null references activity on delete cascade,
    original_date date     not null,
    person        uuid     not null references person on delete cascade,
    party         integer  not null,
    first_time    boolean  not null,
    signed_up_at  timestamp with time zone not null,
    -- What the form held: sent twice, it is one sign-up.
    form_key      uuid     not null unique,
    unique (activity, original_date, person)
);
create index sign_up_by_person on sign_up (person);
