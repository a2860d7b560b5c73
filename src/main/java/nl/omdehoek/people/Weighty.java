package nl.omdehoek.people;

/** What matters so much that somebody proves once more who they are. */
public enum Weighty {
    /** To take along all that is kept of them. */
    HAND_OVER,
    /** To have all of that erased. */
    FORGET
}
