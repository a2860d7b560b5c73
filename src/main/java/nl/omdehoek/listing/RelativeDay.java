package nl.omdehoek.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as files write it: {@code 2026-12-01}, or from today: {@code vandaag}, {@code vandaag+3}, {@code vandaag-30}. Other
 * centuries than the last, this and the next are a slip of the pen.
 */
public final class RelativeDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern FROM_TODAY = Pattern.compile("vandaag(?:\\s*([+-])\\s*(\\d{1,4}))?");

    private RelativeDay() {}

    public static Optional<LocalDate> parse(String text, LocalDate today) {
        var fromToday = FROM_TODAY.matcher(text.strip());
        if (fromToday.matches()) {
            if (fromToday.group(2) == null) {
                return Optional.of(today);
            }
            var days = Long.parseLong(fromToday.group(2));
            return Optional.of(fromToday.group(1).equals("+") ? today.plusDays(days) : today.minusDays(days));
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
