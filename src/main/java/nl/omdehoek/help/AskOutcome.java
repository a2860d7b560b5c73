package nl.omdehoek.help;

/** What came of asking somebody. */
public enum AskOutcome {
    ASKED,
    /** It is needed no more, or somebody does it. */
    NOT_NEEDED,
    /** As many are asked as can be at once: first one of them answers. */
    ENOUGH_ASKED,
    /** They cannot carry more now, or it does not suit them any more. */
    NO_ROOM
}
