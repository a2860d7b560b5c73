package nl.omdehoek.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.omdehoek.moderation.Sign.Kind;

/**
 * Looks at a text before everybody can read it. It sees what is written plainly, now and then too much and now and then too
 * little; so it decides nothing. See decision 0024.
 */
public final class Screening {

    /** Below so many letters capitals are an abbreviation: EHBO, AED. */
    private static final int SHOUTED = 12;

    private static final Map<Kind, WordList> LISTS = new EnumMap<>(Map.of(
            Kind.SWEARING, new WordList("swearing.txt"),
            Kind.WORRY, new WordList("worry.txt"),
            Kind.CHILDREN, new WordList("children.txt"),
            Kind.AT_HOME, new WordList("at-home.txt"),
            Kind.MONEY_OR_KEYS, new WordList("money-or-keys.txt")));

    private static final Disguises DISGUISES = new Disguises(new WordList("swearing.txt"));

    private Screening() {}

    /** What there is in this text, in its order; nothing in an empty one. */
    public static List<Sign> look(CharSequence text) {
        var words = Word.in(text);
        var found = new ArrayList<>(Contacts.in(text, words));
        LISTS.forEach((kind, list) -> found.addAll(list.find(kind, text, words)));
        found.addAll(DISGUISES.find(Kind.SWEARING, text));
        if (isShouted(text)) {
            found.add(Sign.in(text, Kind.ALL_CAPITALS, 0, text.length()));
        }
        if (hasNoWords(text, words)) {
            found.add(Sign.in(text, Kind.NO_WORDS, 0, text.length()));
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Sign::from).thenComparing(Sign::kind))
                .toList();
    }

    private static boolean isShouted(CharSequence text) {
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isUpperCase).count() >= SHOUTED;
    }

    private static boolean hasNoWords(CharSequence text, List<Word> words) {
        return words.stream()
                        .allMatch(it -> it.plain().codePointCount(0, it.plain().length()) < 2)
                && text.codePoints().anyMatch(it -> !Character.isWhitespace(it));
    }
}
