package nl.omdehoek.people;

/** Somebody tried what their roles do not allow; no page of theirs offers it. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(PersonId who, String what) {
        super(who + " may not " + what);
    }
}
