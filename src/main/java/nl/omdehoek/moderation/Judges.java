package nl.omdehoek.moderation;

import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Staff;
import org.springframework.stereotype.Component;

/** Knows who may read reports, suspend and restore: administrators. It is looked up each time, as roles end. */
@Component
class Judges {

    private final Staff staff;

    Judges(Staff staff) {
        this.staff = staff;
    }

    void check(PersonId by, String what) {
        if (!staff.isAdministrator(by)) {
            throw new NotAllowed(by, what);
        }
    }
}
