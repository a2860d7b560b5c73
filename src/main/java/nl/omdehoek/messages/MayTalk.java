package nl.omdehoek.messages;

import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.PersonId;

/** Whoever knows a reason why two people may talk has one of these. Without a reason no conversation is opened. */
public interface MayTalk {

    boolean mayTalk(PersonId one, PersonId other, Subject about);
}
