-- Requests that staff wrote down for somebody without a phone of their own to do it on.
create table entered_request (
    request    uuid        primary key references help_request on delete cascade,
    entered_by varchar(60) not null,
    came_in    varchar(20) not null,
    -- Whether whoever helps may ring them, as they told who asked them.
    may_ring   boolean     not null,
    -- Of the form that was filled in: sent twice, it is one request.
    form_key   uuid        not null unique
);
