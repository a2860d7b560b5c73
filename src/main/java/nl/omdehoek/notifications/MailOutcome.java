package nl.omdehoek.notifications;

/** What became of a mail. */
enum MailOutcome {
    SENT,
    /** What it would tell was no longer so. */
    NOT_NEEDED,
    /** There is nowhere to send it. */
    NO_ADDRESS,
    /** The mail server would not have it for days. */
    GIVEN_UP,
    /** It did not reach them; somebody rang them or went by. */
    RUNG;

    /** Whether whoever it was for knows now. */
    boolean isTold() {
        return this == SENT || this == RUNG;
    }
}
