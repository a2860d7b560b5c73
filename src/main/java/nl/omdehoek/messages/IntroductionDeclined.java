package nl.omdehoek.messages;

import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.PersonId;

/** Somebody would rather not talk with another about this. */
public record IntroductionDeclined(PersonId by, PersonId other, Subject about) {}
