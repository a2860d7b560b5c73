-- A phone or computer is listed for its owner, who can end it: since when it is known and the last day it was seen, no more.
alter table known_browser add column id bigint generated always as identity;
alter table known_browser add column known_since date default current_date not null;
alter table known_browser add column seen_on date default current_date not null;

-- Who was not here for two years, and has nothing here any more, is forgotten.
alter table person add column seen_on date default current_date not null;

-- An address that nobody proved to be theirs goes after a week.
alter table mail_address add column proposed_on date default current_date not null;
