package nl.omdehoek.listing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.people.MailAddress;

/** The forms that typed text can have, each with a sentence of its own for who got it wrong. */
public enum Form {
    AGES(it -> Ages.parse(it).isPresent()),
    COST(it -> Cost.parse(it).isPresent()),
    DAY(it -> RelativeDay.parse(it, LocalDate.EPOCH).isPresent()),
    DAYS(it -> all(it, day -> RelativeDay.parse(day, LocalDate.EPOCH).isPresent())),
    HOURS(_ -> true) {
        @Override
        Optional<Complaint> complaint(String text) {
            try {
                OpeningHours.parse(text);
                return Optional.empty();
            } catch (UnreadableHours e) {
                return Optional.of(new Complaint("omdehoek.hours." + e.reason(), e.part()));
            }
        }
    },
    KEY(Pattern.compile("[a-z0-9][a-z0-9-]{1,59}").asMatchPredicate()),
    LANGUAGES(it -> all(it, Form::language)),
    LATITUDE(it -> number(it, 50.0, 54.0)),
    LONGITUDE(it -> number(it, 3.0, 7.5)),
    MAIL(MailAddress::isReadable),
    NEIGHBOURHOOD(
            it -> AreaCode.parse(it).filter(NeighbourhoodCode.class::isInstance).isPresent()),
    PLAIN(Form::plain),
    SEATS(it -> whole(it, 1, 10_000)),
    SUPPLIES(it -> SuppliesText.read(it).isPresent()),
    TELEPHONE(Pattern.compile("\\+?[\\d][\\d ()-]{5,24}").asMatchPredicate()),
    TIME(it -> ClockTime.parse(it).isPresent()),
    WEBSITE(Pattern.compile("https?://[^\\s<>\"']{4,190}").asMatchPredicate()),
    YEAR(it -> whole(it, 1200, 2199)),
    YES_OR_NO(it -> it.equals("ja") || it.equals("nee"));

    /** Text is text: no tags, no control characters but line breaks and tabs. */
    private static final Pattern NOT_PLAIN = Pattern.compile("<[a-zA-Z/!]|[\\p{Cc}\\p{Co}\\p{Cs}&&[^\\n\\r\\t]]");

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}(\\.\\d{1,15})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,5}");
    private static final Set<String> LANGUAGES_KNOWN = Set.of(Locale.getISOLanguages());

    private final Predicate<String> reader;

    Form(Predicate<String> reader) {
        this.reader = reader;
    }

    /** What is wrong with this text; empty if it can be read. */
    Optional<Complaint> complaint(String text) {
        return reader.test(text.strip())
                ? Optional.empty()
                : Optional.of(new Complaint("omdehoek.notation." + this, text));
    }

    private static boolean all(String list, Predicate<String> each) {
        return Arrays.stream(list.split(",")).map(String::strip).allMatch(each);
    }

    private static boolean language(String code) {
        return LANGUAGES_KNOWN.contains(code);
    }

    private static boolean plain(String text) {
        return !NOT_PLAIN.matcher(text).find();
    }

    private static boolean number(String text, double from, double until) {
        return DECIMAL.matcher(text).matches() && Double.parseDouble(text) >= from && Double.parseDouble(text) <= until;
    }

    private static boolean whole(String text, int from, int until) {
        return WHOLE.matcher(text).matches() && Integer.parseInt(text) >= from && Integer.parseInt(text) <= until;
    }
}
