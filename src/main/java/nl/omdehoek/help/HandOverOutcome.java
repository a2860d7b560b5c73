package nl.omdehoek.help;

/** What came of proposing a hand-over. */
public enum HandOverOutcome {
    PROPOSED,
    /** One waits for the asker's answer already. */
    WAITS_ALREADY,
    /** The request is open no more. */
    CLOSED,
    /** The help point takes nobody this way, or is not there. */
    NO_BOX
}
