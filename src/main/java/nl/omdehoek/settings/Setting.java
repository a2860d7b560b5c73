package nl.omdehoek.settings;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.function.Consumer;

/** What a municipality can set for itself, with what holds where it did not. */
public enum Setting {
    /** When the evening begins, as a local time: {@code 17:00}. */
    EVENING_STARTS("17:00", LocalTime::parse),
    /** After how many hours what may publish itself does, where nobody looked: 24 to 240. */
    PUBLISHES_ITSELF_AFTER("24", Setting::hours);

    private final String initial;
    private final Consumer<String> reader;

    Setting(String initial, Consumer<String> reader) {
        this.initial = initial;
        this.reader = reader;
    }

    String initial() {
        return initial;
    }

    private static void hours(String value) {
        var hours = Integer.parseInt(value);
        if (hours < 24 || hours > 240) {
            throw new IllegalArgumentException("Hours to wait are 24 to 240, not " + value);
        }
    }

    void check(String value) {
        try {
            reader.accept(value);
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("Not a value of " + this + ": " + value, e);
        }
    }
}
