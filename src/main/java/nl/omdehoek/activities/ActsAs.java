package nl.omdehoek.activities;

/** As what somebody does something for an activity. */
public enum ActsAs {
    /** It is theirs. They know what their guests need, and no telephone number of theirs. */
    HOST,
    /** They connect or sit at the desk where it is held, and enter others: they may ring them, and need not know more. */
    STAFF
}
