package nl.omdehoek.plainwords;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.plainwords.Hint.HardWord;
import nl.omdehoek.plainwords.Hint.LongSentence;
import nl.omdehoek.plainwords.Sentences.Sentence;
import org.springframework.stereotype.Component;

/** Offers plainer words and points at long sentences, while somebody writes; nobody has to follow it. See decision 0024. */
@Component
public class PlainWords {

    /** More at once would be a school report. */
    public static final int MOST = 5;

    /** A sentence of more words is long: level B1. */
    public static final int WORDS = 15;

    private final WordPairs general = WordPairs.general();
    private final OwnWords own;

    PlainWords(OwnWords own) {
        this.own = own;
    }

    /**
     * The first {@value #MOST} hints for a text, in its order, each word once.
     *
     * @param municipality whose own words go before the general ones
     */
    public List<Hint> hints(String text, Optional<MunicipalityCode> municipality) {
        var lists = Stream.concat(municipality.map(own::pairs).stream(), Stream.of(general))
                .toList();
        var seen = new HashSet<String>();
        var quotes = Quotes.in(text);
        return Sentences.of(text).stream()
                .flatMap(it -> hints(text, it, lists, quotes))
                .filter(it -> !(it instanceof HardWord hard) || seen.add(OwnWord.plain(hard.word())))
                .limit(MOST)
                .toList();
    }

    private static Stream<Hint> hints(String text, Sentence sentence, List<WordPairs> lists, Quotes quotes) {
        var hard = hardWords(text, sentence, lists).stream().filter(it -> !quotes.hold(it));
        return sentence.words() <= WORDS
                ? hard.map(Hint.class::cast)
                : Stream.concat(Stream.of(new LongSentence(sentence.from(), sentence.to(), sentence.words())), hard);
    }

    private static List<HardWord> hardWords(String text, Sentence sentence, List<WordPairs> lists) {
        var typed = text.substring(sentence.from(), sentence.to());
        var words = Words.in(typed).toList();
        var found = new ArrayList<HardWord>();
        var at = 0;
        while (at < words.size()) {
            var here = isName(typed, words, at) ? Optional.<Phrase>empty() : phrase(typed, words, at, lists);
            here.ifPresent(it -> found.add(it.hint(text, sentence.from())));
            at += here.map(Phrase::words).orElse(1);
        }
        return found;
    }

    /** A capital letter in the middle of a sentence is that of a name. */
    private static boolean isName(String sentence, List<MatchResult> words, int at) {
        return at > 0
                && Character.isUpperCase(sentence.codePointAt(words.get(at).start()));
    }

    /** Some words of a sentence that are said more plainly otherwise. */
    private record Phrase(int from, int to, int words, String plainer) {

        HardWord hint(String text, int offset) {
            var word = text.substring(offset + from, offset + to);
            return new HardWord(offset + from, offset + to, word, withCapital(word, plainer));
        }

        private static String withCapital(String word, String plainer) {
            return Character.isUpperCase(word.codePointAt(0))
                    ? plainer.substring(0, 1).toUpperCase(Locale.ROOT) + plainer.substring(1)
                    : plainer;
        }
    }

    /** The longest of the first list that has any. */
    private static Optional<Phrase> phrase(String sentence, List<MatchResult> words, int at, List<WordPairs> lists) {
        return lists.stream()
                .flatMap(list -> phrase(sentence, words, at, list).stream())
                .findFirst();
    }

    private static Optional<Phrase> phrase(String sentence, List<MatchResult> words, int at, WordPairs list) {
        var from = words.get(at).start();
        for (var last = Math.min(at + list.longest(), words.size()) - 1; last >= at; last--) {
            var to = words.get(last).end();
            var plainer = list.plainer(OwnWord.plain(sentence.substring(from, to)));
            if (plainer.isPresent()) {
                return Optional.of(new Phrase(from, to, last - at + 1, plainer.get()));
            }
        }
        return Optional.empty();
    }

    /** The text with the plainer word in its place. As it was for a long sentence, or where the word stands there no more. */
    public static String replace(String text, Hint hint) {
        return switch (hint) {
            case LongSentence _ -> text;
            case HardWord hard ->
                text.startsWith(hard.word(), hard.from())
                        ? text.substring(0, hard.from()) + hard.plainer() + text.substring(hard.to())
                        : text;
        };
    }
}
