package nl.omdehoek.activities;

/** How a sign-up came in: by the person, or written down by somebody else for them ("namens"). */
public enum Channel {
    SELF,
    /** Added by the host. */
    HOST,
    COUNTER,
    TELEPHONE,
    HOME_VISIT,
    POSTER;

    /** Whether staff who enter it have seen who it is. */
    boolean isFaceToFace() {
        return this == COUNTER || this == HOME_VISIT;
    }
}
