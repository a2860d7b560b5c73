package nl.omdehoek.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omdehoek.moderation.Sign.Kind;
import nl.omdehoek.people.PhoneNumber;

/**
 * Sees by what somebody could be reached, found or paid. Each expression begins only where a run of its own characters begins and
 * never goes back over it, so that a long text takes no longer than its length.
 */
final class Contacts {

    private static final Pattern MAIL = Pattern.compile(
            "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]++ ?(?:@|\\((?:at|apenstaartje)\\)|\\[at]) ?"
                    + "[\\p{L}\\d-]++\\.\\p{L}[\\p{L}\\d-]*+(?:\\.\\p{L}[\\p{L}\\d-]*+)?",
            Pattern.CASE_INSENSITIVE);

    /** Not with {@code \b}, which goes back over all accents before it. */
    private static final Pattern WEB =
            Pattern.compile("(?:https?://|(?<![\\p{L}\\d])www\\.)\\S++", Pattern.CASE_INSENSITIVE);

    /** The endings in small letters or in capitals: "Ik ben klaar.Net op tijd" is none, and neither is "klaar.de rest". */
    private static final Pattern SITE = Pattern.compile(
            "(?<![\\p{L}\\d.@_/-])[\\p{L}\\d][\\p{L}\\d.-]*\\.(?:nl|NL|com|COM|org|ORG|net|NET|eu|EU|be|BE"
                    + "|info|app|online|site|shop|link|ly(?=/)|me(?=/))(?![\\p{L}\\d@-])\\S*+");

    /** {@code 4153 AB}, and in small letters only without a space: "in 2026 is het" is none. */
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\d.,-])[1-9]\\d{3}(?: ?(?!KM|KG|CM|MM|ML|SA|SD|SS)[A-Z]{2}|(?!km|kg|cm|mm|ml|sa|sd|ss)[a-z]{2})(?![\\p{L}\\d])");

    private static final Pattern BANK_ACCOUNT =
            Pattern.compile("(?<![\\p{L}\\d])[A-Z]{2}\\d{2} ?[A-Z]{4}(?: ?\\d{4}){2} ?\\d{2}(?!\\d)");

    private static final Pattern NUMBER = Pattern.compile(" {1,2}\\d{1,4}(?: ?[A-Z]|-?[a-z])?(?![\\p{L}\\d]|[.:,]\\d)");

    private static final Pattern NEXT = Pattern.compile("[ /-]*+(\\p{L}++)");

    private static final List<String> STREETS = List.of(
            "straat", "weg", "laan", "plein", "dijk", "kade", "singel", "steeg", "gracht", "plantsoen", "dreef");

    /** Many a word ends so, a street only with a capital letter. */
    private static final List<String> NAMED_STREETS =
            List.of("pad", "hof", "wal", "ring", "baan", "markt", "park", "veld", "erf", "poort", "hoek", "brink");

    /** What ends like a street and is none. */
    private static final Set<String> NO_STREETS = Set.of("onderweg", "halverweg", "schoolplein", "arcade");

    /** Before a street that has its own name these do not stand. */
    private static final Set<String> NO_NAMES = Set.of(
            "de",
            "het",
            "een",
            "deze",
            "die",
            "dit",
            "dat",
            "mijn",
            "je",
            "jouw",
            "uw",
            "zijn",
            "haar",
            "onze",
            "ons",
            "jullie",
            "hun",
            "elke",
            "iedere",
            "hele",
            "per",
            "in",
            "op",
            "aan",
            "van",
            "naar",
            "temperatuur");

    /** A number before one of these counts something. */
    private static final Set<String> COUNTED = Set.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
            "jan",
            "feb",
            "mrt",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "okt",
            "nov",
            "dec",
            "uur",
            "minuten",
            "minuut",
            "dagen",
            "dag",
            "weken",
            "week",
            "maanden",
            "maand",
            "jaar",
            "keer",
            "maal",
            "x",
            "km",
            "kilometer",
            "meter",
            "m",
            "euro",
            "graden",
            "procent",
            "mensen",
            "personen",
            "buren",
            "bewoners",
            "kinderen",
            "huizen",
            "woningen",
            "plekken",
            "plaatsen",
            "bomen",
            "auto",
            "winkels",
            "kramen",
            "deelnemers",
            "stuks",
            "punten");

    private Contacts() {}

    static List<Sign> in(CharSequence text, List<Word> words) {
        var found = new ArrayList<Sign>();
        PhoneNumber.foundIn(text).forEach(it -> found.add(Sign.in(text, Kind.TELEPHONE, it.from(), it.to())));
        found.addAll(find(MAIL, Kind.MAIL_ADDRESS, text));
        found.addAll(find(WEB, Kind.LINK, text));
        found.addAll(find(SITE, Kind.LINK, text));
        found.addAll(find(POSTCODE, Kind.HOME_ADDRESS, text));
        found.addAll(find(BANK_ACCOUNT, Kind.MONEY_OR_KEYS, text));
        for (var at = 0; at < words.size(); at++) {
            if (isStreet(words, at, text)) {
                address(text, words.get(at)).forEach(found::add);
            }
        }
        return found;
    }

    private static List<Sign> find(Pattern pattern, Kind kind, CharSequence text) {
        return pattern.matcher(text)
                .results()
                .map(it -> Sign.in(text, kind, it.start(), it.end()))
                .toList();
    }

    private static boolean isStreet(List<Word> words, int at, CharSequence text) {
        var word = words.get(at).plain();
        if (NO_STREETS.contains(word)) {
            return false;
        }
        if (STREETS.contains(word)) {
            // "ik ben weg 2 dagen"
            return !word.equals("weg") && at > 0 && isName(words.get(at - 1), words.get(at));
        }
        return endsIn(STREETS, word)
                || Character.isUpperCase(
                                Character.codePointAt(text, words.get(at).from()))
                        && endsIn(NAMED_STREETS, word)
                        // vergadering, viering
                        && !word.endsWith("ering");
    }

    private static boolean isName(Word before, Word street) {
        return street.from() - before.to() == 1 && !NO_NAMES.contains(before.plain());
    }

    private static boolean endsIn(List<String> endings, String word) {
        return endings.stream().anyMatch(it -> word.length() >= it.length() + 2 && word.endsWith(it));
    }

    private static Stream<Sign> address(CharSequence text, Word street) {
        return Stream.of(NUMBER.matcher(text).region(street.to(), text.length()))
                .filter(number -> number.lookingAt() && !isCounted(text, number.end()))
                .map(number -> Sign.in(text, Kind.HOME_ADDRESS, street.from(), number.end()));
    }

    private static boolean isCounted(CharSequence text, int from) {
        var next = NEXT.matcher(text).region(from, text.length());
        return next.lookingAt() && COUNTED.contains(Word.plain(next.group(1)));
    }
}
