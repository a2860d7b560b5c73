package nl.omdehoek.people;

/** What came of it that somebody wanted to be forgotten. */
public enum Farewell {
    FORGOTTEN,
    /** They have a task that somebody else has to take over first. */
    HOLDS_OFFICE,
    /** Nobody is known by that id any more. */
    UNKNOWN
}
