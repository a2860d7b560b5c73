package nl.omdehoek.help;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one ask takes of who was asked.
 *
 * @param askedOn the day on which they were asked
 * @param from the day it is for, or the first one of what is each week
 * @param until the last day of what is each week; null: it goes on
 * @param minutes each time
 * @param isCarried whether it takes those minutes: they said yes, or may still say so
 */
record Load(
        LocalDate askedOn,
        LocalDate from,
        boolean weekly,
        @Nullable LocalDate until,
        int minutes,
        boolean isCarried) {

    private static final int DAYS_TO_SUNDAY = 6;

    boolean goesOnAfter(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    /** How many minutes it takes in the week from this Monday on. */
    int minutesIn(LocalDate monday) {
        return isCarried && isIn(monday) ? minutes : 0;
    }

    private boolean isIn(LocalDate monday) {
        var sunday = monday.plusDays(DAYS_TO_SUNDAY);
        return !from.isAfter(sunday) && (weekly ? until == null || !until.isBefore(monday) : !from.isBefore(monday));
    }
}
