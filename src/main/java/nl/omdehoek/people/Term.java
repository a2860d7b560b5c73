package nl.omdehoek.people;

/** How long something of a person is kept, at the longest: "vergeet mij" ends it at once. */
public enum Term {
    /** Until the person asks to be forgotten, or did nothing for two years. */
    AS_LONG_AS_SOMEBODY_COMES,
    /** A year after the last visit with that browser. */
    A_YEAR_AFTER_THE_LAST_VISIT,
    /** Thirty days after the date it was for. */
    THIRTY_DAYS_AFTER_THE_DATE,
    /** The day after the date it was for. */
    THE_DAY_AFTER_THE_DATE,
    /** A year after the last message. */
    A_YEAR_AFTER_THE_LAST_MESSAGE,
    /** As long as a link or slip holds. */
    AS_LONG_AS_A_LINK_HOLDS,
    /** Thirty days after a mail was sent. */
    THIRTY_DAYS_AFTER_SENDING,
    /** As long as somebody has a role or keeps a listing. */
    AS_LONG_AS_THE_ROLE_LASTS,
    /** Until what was reported has been decided, and objecting is over. */
    UNTIL_JUDGED
}
