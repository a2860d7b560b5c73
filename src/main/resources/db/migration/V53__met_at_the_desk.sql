-- Whom somebody of the staff met, and since when: at a desk, or at their home. By whom is not kept.
create table met (
    person uuid primary key references person on delete cascade,
    met_at timestamp with time zone not null
);
