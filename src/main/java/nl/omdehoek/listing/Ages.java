package nl.omdehoek.listing;

import java.util.Optional;
import java.util.regex.Pattern;

/** An age range in whole years, both ends included; from 0 up to {@value #OLDEST}. */
public record Ages(int from, int until) {

    public static final int OLDEST = 120;
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})\\s*-\\s*(\\d{1,3})");
    private static final Pattern AND_OLDER = Pattern.compile("(\\d{1,3})\\s*\\+");
    private static final Pattern UP_TO = Pattern.compile("tot\\s+(\\d{1,3})");

    public Ages {
        if (from < 0 || until > OLDEST || from > until) {
            throw new IllegalArgumentException("Ages run from 0 to " + OLDEST + ": " + from + "-" + until);
        }
    }

    /** Reads {@code 12-18}, {@code 65+} and {@code tot 12} (which leaves out twelve itself). */
    public static Optional<Ages> parse(String text) {
        var range = RANGE.matcher(text.strip());
        var older = AND_OLDER.matcher(text.strip());
        var upTo = UP_TO.matcher(text.strip());
        try {
            if (range.matches()) {
                return Optional.of(new Ages(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
            }
            if (older.matches()) {
                return Optional.of(new Ages(Integer.parseInt(older.group(1)), OLDEST));
            }
            return upTo.matches() ? Optional.of(new Ages(0, Integer.parseInt(upTo.group(1)) - 1)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public boolean hasUpperEnd() {
        return until < OLDEST;
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return hasUpperEnd() ? from + "-" + until : from + "+";
    }
}
