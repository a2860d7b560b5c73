-- Who asks for all about them gets what they did too.
create index entry_by_actor on journal.entry (actor);
