package nl.omdehoek.ui.host;

import nl.omdehoek.activities.ActsAs;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;

/** Who looks at the pages of an activity's host, and as what. */
record Actor(Person person, ActsAs as) {

    PersonId id() {
        return person.id();
    }

    boolean isHost() {
        return as == ActsAs.HOST;
    }
}
