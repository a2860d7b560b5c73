package nl.omdehoek.moderation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** By which a report is called: eight letters and digits that cannot be mistaken for one another. */
public record ReportNumber(String value) {

    /** Crockford's base 32. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final RandomGenerator RANDOM = new SecureRandom();

    public ReportNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A report's number has eight letters and digits: " + value);
        }
    }

    static ReportNumber draw() {
        var drawn = new StringBuilder();
        while (drawn.length() < LENGTH) {
            drawn.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ReportNumber(drawn.toString());
    }

    /** The number that somebody typed or followed, if it can be one. */
    public static Optional<ReportNumber> read(String typed) {
        var plain = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "");
        return SHAPE.matcher(plain).matches() ? Optional.of(new ReportNumber(plain)) : Optional.empty();
    }

    /** As it is said: in two halves. */
    public String text() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }
}
