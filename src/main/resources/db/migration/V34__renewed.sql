-- A browser keeps what it is known by for a year at most after it was given: it is given anew at visits, once a day.
alter table known_browser add column renewed_on date;
