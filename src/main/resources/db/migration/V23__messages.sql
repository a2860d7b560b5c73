-- Two people who talk about one thing.
create table conversation (
    id         uuid        primary key,
    about_kind varchar(20) not null,
    about_id   varchar(60) not null,
    -- When it was opened, or something was last said.
    last_at    timestamp with time zone not null
);
create index conversation_by_last on conversation (last_at);

-- The two. Whoever asks to be forgotten is none of them any more.
create table conversation_party (
    conversation uuid    not null references conversation on delete cascade,
    person       uuid    not null references person on delete cascade,
    -- Whether it stands in their list before anything was said.
    opened       boolean not null,
    -- The number of the last message they have seen.
    read_to      bigint  not null,
    primary key (conversation, person)
);
create index conversation_party_by_person on conversation_party (person);

-- What was said. Of who asked to be forgotten the row stays, without its words and its writer.
create table message (
    number       bigint        generated always as identity primary key,
    id           uuid          not null unique,
    conversation uuid          not null references conversation on delete cascade,
    writer       uuid          references person on delete set null,
    text         varchar(2000) not null,
    sent_at      timestamp with time zone not null,
    -- What the form held: sent twice, it is one message.
    form_key     uuid          not null,
    unique (conversation, form_key)
);
create index message_by_conversation on message (conversation, number);
create index message_by_writer on message (writer);

-- Who wants to hear nothing more of whom.
create table talk_block (
    person uuid not null references person on delete cascade,
    other  uuid not null references person on delete cascade,
    since  timestamp with time zone not null,
    primary key (person, other)
);
create index talk_block_by_other on talk_block (other);

-- Two who are asked whether they want to talk with each other. A no leaves nothing.
create table introduction (
    id          uuid        primary key,
    one         uuid        not null references person on delete cascade,
    other       uuid        not null references person on delete cascade,
    about_kind  varchar(20) not null,
    about_id    varchar(60) not null,
    one_yes     boolean     not null,
    other_yes   boolean     not null,
    proposed_at timestamp with time zone not null
);
create index introduction_by_one on introduction (one);
create index introduction_by_other on introduction (other);

-- Who said that they are sixteen or older, and when.
create table old_enough (
    person  uuid primary key references person on delete cascade,
    said_on date not null
);
