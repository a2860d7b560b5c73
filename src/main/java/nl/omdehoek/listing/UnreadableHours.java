package nl.omdehoek.listing;

/** Says which part of written opening hours was not understood and why, for a page to tell in its own words. */
public final class UnreadableHours extends IllegalArgumentException {

    /** What is wrong with the part. */
    public enum Reason {
        /** Not a day, a date, {@code altijd} or {@code feestdagen}. */
        UNKNOWN_DAY,
        /** Looks like a date, but there is no such day. */
        UNKNOWN_DATE,
        /** A period that ends before it begins. */
        BACKWARDS,
        /** Not two times of a day with a hyphen between them, nor {@code dicht}. */
        UNKNOWN_TIMES,
        /** Begins and ends at the same time: closed, or open all day? */
        SAME_TIME,
        /** Two ranges of one rule that overlap. */
        OVERLAP,
        /** Times without the days they are for. */
        NO_DAYS,
        /** Days without times. */
        NO_TIMES,
        /** A rule without any effect, as a later one speaks of all its days. */
        OVERRULED,
        /** Only closed days, without the usual ones. */
        NO_USUAL_HOURS,
        /** More than can be stored. */
        TOO_LONG
    }

    private final Reason reason;
    private final String part;

    UnreadableHours(Reason reason, String part) {
        super("Opening hours not understood (" + reason + "): '" + part + "'");
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
