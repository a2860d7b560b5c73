package nl.omdehoek.activities;

/** Says which part of a written repetition was not understood and why, for a page to tell in its own words. */
public final class UnreadableRepetition extends IllegalArgumentException {

    /** What is wrong with the part. */
    public enum Reason {
        /** None of the ways to write a repetition. */
        UNKNOWN_PATTERN,
        /** Not a day of the week. */
        UNKNOWN_DAY,
        /** Not a date, or a date that does not exist. */
        UNKNOWN_DATE,
        /** Not {@code 1e} to {@code 4e} or {@code laatste}: a fifth is not there each month. */
        UNKNOWN_RANK,
        /** Not {@code 1e} to {@code 28e}: later days are not there each month. */
        UNKNOWN_DAY_OF_MONTH,
        /** The last day comes before the first. */
        BACKWARDS,
        /** A chosen date that is not between the first and the last day. */
        OUTSIDE,
        /** Between the first and the last day it never happens. */
        NEVER,
        /** More chosen dates than {@link Repetition.OnDates#MOST_DATES}. */
        TOO_MANY_DATES,
        /** More days off than {@link Schedule#MOST_OFF}. */
        TOO_MANY_OFF,
        /** More moves than {@link Schedule#MOST_MOVED}. */
        TOO_MANY_MOVED,
        /** Not a date, the date it moves to, and a time. */
        UNKNOWN_MOVE
    }

    private final Reason reason;
    private final String part;

    UnreadableRepetition(Reason reason, String part) {
        super("Repetition not understood (" + reason + "): '" + part + "'");
        this.reason = reason;
        this.part = part;
    }

    public Reason reason() {
        return reason;
    }

    /** The words that were not understood, in small letters. */
    public String part() {
        return part;
    }
}
