package nl.omdehoek.geography;

import java.util.Optional;
import java.util.regex.Pattern;

/** The four digits of a Dutch postcode, 1000 to 9999; refuses all else. The letters, which tell the street, are dropped. */
public record Postcode(String digits) {
    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{3}");

    /** Copied text brings no-break spaces along, so a space here is any that Unicode knows. */
    private static final Pattern TYPED =
            Pattern.compile("\\s*([1-9][0-9]{3})(?:\\s*[A-Za-z]{2})?\\s*", Pattern.UNICODE_CHARACTER_CLASS);

    public Postcode {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("A postcode has four digits and does not begin with 0: " + digits);
        }
    }

    /** Reads {@code 4153}, {@code 4153 AB} or {@code 4153ab}, with space around it. */
    public static Optional<Postcode> parse(String typed) {
        var matcher = TYPED.matcher(typed);
        return matcher.matches() ? Optional.of(new Postcode(matcher.group(1))) : Optional.empty();
    }
}
