package nl.omdehoek.help;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.omdehoek.moderation.NamedPerson;
import nl.omdehoek.moderation.Screening;

/**
 * A request in the connector's words, for everybody to read once the asker said yes to them.
 *
 * @param proposedAt which words these are: others are proposed at another moment
 * @param shownAt empty until the asker said yes
 */
public record Softened(String words, Instant proposedAt, Optional<Instant> shownAt) {

    public static final int LONGEST = 300;

    /** By what an asker could be found, or what is not for everybody to read. */
    public enum Reveals {
        TELEPHONE,
        MAIL_ADDRESS,
        LINK,
        HOME_ADDRESS,
        NAME,
        SWEARING,
        WORRY
    }

    public boolean isShown() {
        return shownAt.isPresent();
    }

    /** Whether this says something, as it was typed. */
    public static boolean isReadable(String typed) {
        return !typed.isBlank() && typed.strip().length() <= LONGEST;
    }

    /** What must not stand in these words. It sees what is written plainly; the asker reads all of it. */
    static Set<Reveals> reveals(String words, String firstName) {
        var seen = EnumSet.noneOf(Reveals.class);
        for (var sign : Screening.look(words)) {
            switch (sign.kind()) {
                case TELEPHONE -> seen.add(Reveals.TELEPHONE);
                case MAIL_ADDRESS -> seen.add(Reveals.MAIL_ADDRESS);
                case LINK -> seen.add(Reveals.LINK);
                case HOME_ADDRESS -> seen.add(Reveals.HOME_ADDRESS);
                case SWEARING -> seen.add(Reveals.SWEARING);
                case WORRY -> seen.add(Reveals.WORRY);
                case CHILDREN, AT_HOME, MONEY_OR_KEYS, ALL_CAPITALS, NO_WORDS -> {}
            }
        }
        if (NamedPerson.isIn(words) || isNamed(firstName, words)) {
            seen.add(Reveals.NAME);
        }
        return seen;
    }

    private static boolean isNamed(String firstName, String words) {
        return Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(firstName) + "(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(words)
                .find();
    }
}
