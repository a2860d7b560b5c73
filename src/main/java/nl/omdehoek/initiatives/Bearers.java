package nl.omdehoek.initiatives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who and what an initiative rests on.
 *
 * @param keyPeople first names that may be shown, with commas; may be empty
 * @param standIn the first name of who takes over when needed, or empty
 * @param since the year it began
 * @param moneyUntil the last day that is paid for
 * @param wantsLess whether those behind it said that they want to do less
 */
public record Bearers(
        String keyPeople,
        String standIn,
        @Nullable Integer since,
        @Nullable LocalDate moneyUntil,
        boolean wantsLess) {

    public static final Bearers UNKNOWN = new Bearers("", "", null, null, false);
}
