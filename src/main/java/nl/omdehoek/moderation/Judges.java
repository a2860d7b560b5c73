package nl.omdehoek.moderation;

import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.Staff;
import org.springframework.stereotype.Component;

/**
 * Knows who may judge: of what was posted, whoever connects or stands in where it is; of people and messages, administrators,
 * who may do all. It is looked up each time, as roles end.
 */
@Component
class Judges {

    private final Staff staff;

    Judges(Staff staff) {
        this.staff = staff;
    }

    boolean mayReview(PersonId by, NeighbourhoodCode where) {
        return staff.has(by, Role.CONNECTOR, where) || staff.has(by, Role.STAND_IN, where) || staff.isAdministrator(by);
    }

    void checkReview(PersonId by, NeighbourhoodCode where) {
        if (!mayReview(by, where)) {
            throw new NotAllowed(by, "judge there");
        }
    }

    void check(PersonId by, String what) {
        if (!staff.isAdministrator(by)) {
            throw new NotAllowed(by, what);
        }
    }
}
