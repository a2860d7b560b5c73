package nl.omdehoek.settings;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.function.Consumer;

/** What a municipality can set for itself, with what holds where it did not. */
public enum Setting {
    /** When the evening begins, as a local time: {@code 17:00}. */
    EVENING_STARTS("17:00", LocalTime::parse);

    private final String initial;
    private final Consumer<String> reader;

    Setting(String initial, Consumer<String> reader) {
        this.initial = initial;
        this.reader = reader;
    }

    String initial() {
        return initial;
    }

    void check(String value) {
        try {
            reader.accept(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a value of " + this + ": " + value, e);
        }
    }
}
