package nl.omdehoek.search;

import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Staff;
import org.springframework.stereotype.Component;

/** Makes the whole index anew; what there is goes on answering meanwhile. */
@Component
public class Reindexing {

    private final ListingIndex index;
    private final Staff staff;

    Reindexing(ListingIndex index, Staff staff) {
        this.index = index;
        this.staff = staff;
    }

    /** For whoever has the machine itself. */
    public void now() {
        index.rebuild();
    }

    /** For an administrator. */
    public void now(PersonId actor) {
        if (!staff.isAdministrator(actor)) {
            throw new NotAllowed(actor, "make the index anew");
        }
        now();
    }
}
