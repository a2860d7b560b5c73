package nl.omdehoek.listing;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as the Dutch write it: {@code 19.30}; {@code 19:30} and {@code 9} are understood too. */
public final class ClockTime {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");

    private ClockTime() {}

    public static Optional<LocalTime> parse(String text) {
        var time = SHAPE.matcher(text.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            var minutes = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), minutes));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
