package nl.omdehoek.messages;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import nl.omdehoek.people.PhoneNumber;

/** Sees in a text by what its writer could be reached or found. It sees what is written plainly, and may see too much. */
public final class Giveaways {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\d._%+-]+ ?@ ?[\\p{L}\\d-]+\\.[\\p{L}]");

    /** {@code 4153 AB}, and in small letters only without a space: "in 2026 is het" is none. */
    private static final Pattern POSTCODE = Pattern.compile("\\b[1-9]\\d{3}(?: ?[A-Z]{2}|[a-z]{2})\\b");

    /** {@code Korenweg 3}, {@code Lange Gracht 7}; "ik ben weg 2 dagen" is none. */
    private static final Pattern STREET = Pattern.compile(
            "\\p{L}{2,}(?:straat|weg|laan|plein|pad|dijk|kade|singel|hof|steeg|gracht|plantsoen|dreef|wal|ring|baan|markt"
                    + "| straat| laan| plein| dijk| kade| singel| steeg| gracht| plantsoen| dreef) \\d{1,4}(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Giveaways() {}

    public static Set<Giveaway> in(String text) {
        var seen = EnumSet.noneOf(Giveaway.class);
        if (PhoneNumber.isIn(text)) {
            seen.add(Giveaway.TELEPHONE);
        }
        if (MAIL.matcher(text).find()) {
            seen.add(Giveaway.MAIL);
        }
        if (POSTCODE.matcher(text).find() || STREET.matcher(text).find()) {
            seen.add(Giveaway.ADDRESS);
        }
        return seen;
    }
}
