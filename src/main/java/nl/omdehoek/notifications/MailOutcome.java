package nl.omdehoek.notifications;

/** What became of a mail. */
enum MailOutcome {
    SENT,
    /** What it would tell was no longer so. */
    NOT_NEEDED,
    /** There is nowhere to send it. */
    NO_ADDRESS,
    /** The mail server would not have it for days. */
    GIVEN_UP
}
