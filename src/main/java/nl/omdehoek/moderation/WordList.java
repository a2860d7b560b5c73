package nl.omdehoek.moderation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Words and phrases of one kind, from a list that comes with the program. A line of it is a phrase; each of its words may be
 * one of several ({@code mijn/haar}) and may leave its beginning or end open ({@code suicide*}). {@code kut + zooi/weer} stands
 * for the words put together. What follows a {@code !} looks like one of them and is none; what follows a {@code #} is a remark.
 */
final class WordList {

    /** So far apart are two words of a phrase at most. */
    private static final int WIDEST_GAP = 3;

    private final Phrases meant;
    private final Phrases ordinary;
    private final Set<String> whole = new HashSet<>();

    WordList(String file) {
        var lines = lines(file).toList();
        meant = new Phrases(lines.stream().filter(it -> !it.startsWith("!")).flatMap(WordList::phrases));
        ordinary = new Phrases(lines.stream()
                .filter(it -> it.startsWith("!"))
                .map(it -> it.substring(1).strip())
                .flatMap(WordList::phrases));
        meant.byFirst.forEach((word, phrases) -> {
            if (phrases.stream().anyMatch(it -> it.size() == 1)) {
                whole.add(word);
            }
        });
    }

    private static Stream<String> lines(String file) {
        try {
            return new ClassPathResource("moderation/" + file, WordList.class.getClassLoader())
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(it -> it.replaceFirst("#.*", "").strip())
                    .filter(it -> !it.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException("The words of " + file + " cannot be read", e);
        }
    }

    private static Stream<List<Piece>> phrases(String line) {
        var halves = line.split(" \\+ ");
        if (halves.length == 1) {
            return Stream.of(Arrays.stream(line.split(" +")).map(Piece::of).toList());
        }
        return Arrays.stream(halves[0].split("/"))
                .flatMap(it -> Arrays.stream(halves[1].split("/")).map(end -> List.of(Piece.of(it + end))));
    }

    /** The words that need no others beside them. */
    Set<String> whole() {
        return whole;
    }

    boolean isOrdinary(String word) {
        return ordinary.longest("", List.of(new Word(0, 0, word)), 0) > 0;
    }

    /** What this list finds, each word in one phrase only: the longest. */
    List<Sign> find(Sign.Kind kind, CharSequence text, List<Word> words) {
        var found = new ArrayList<Sign>();
        var at = 0;
        while (at < words.size()) {
            var innocent = ordinary.longest(text, words, at);
            var length = meant.longest(text, words, at);
            if (length > innocent) {
                found.add(Sign.in(
                        text,
                        kind,
                        words.get(at).from(),
                        words.get(at + length - 1).to()));
            }
            at += Math.max(1, Math.max(length, innocent));
        }
        return found;
    }

    /** One place in a phrase: any of these words. */
    private record Piece(Set<String> whole, List<String> beginnings, List<String> ends) {

        static Piece of(String written) {
            var whole = new HashSet<String>();
            var beginnings = new ArrayList<String>();
            var ends = new ArrayList<String>();
            for (var word : written.split("/")) {
                var plain = Word.plain(word.replace("*", ""));
                if (word.endsWith("*")) {
                    beginnings.add(plain);
                } else if (word.startsWith("*")) {
                    ends.add(plain);
                } else {
                    whole.add(plain);
                }
            }
            return new Piece(Set.copyOf(whole), List.copyOf(beginnings), List.copyOf(ends));
        }

        boolean fits(String word) {
            return whole.contains(word)
                    || beginnings.stream().anyMatch(word::startsWith)
                    || ends.stream().anyMatch(word::endsWith);
        }

        boolean isOpen() {
            return !beginnings.isEmpty() || !ends.isEmpty();
        }
    }

    /** Phrases that can be looked up by the word they begin with. */
    private static final class Phrases {

        final Map<String, List<List<Piece>>> byFirst = new HashMap<>();
        private final List<List<Piece>> open = new ArrayList<>();

        Phrases(Stream<List<Piece>> phrases) {
            phrases.forEach(phrase -> {
                phrase.getFirst()
                        .whole()
                        .forEach(it -> byFirst.computeIfAbsent(it, _ -> new ArrayList<>())
                                .add(phrase));
                if (phrase.getFirst().isOpen()) {
                    open.add(phrase);
                }
            });
        }

        /** Of how many words the longest is that begins here; 0 if there is none. */
        int longest(CharSequence text, List<Word> words, int at) {
            var here = byFirst.getOrDefault(words.get(at).plain(), List.of());
            return Stream.concat(here.stream(), open.stream())
                    .filter(it -> isAt(it, text, words, at))
                    .mapToInt(List::size)
                    .max()
                    .orElse(0);
        }

        private static boolean isAt(List<Piece> phrase, CharSequence text, List<Word> words, int at) {
            return at + phrase.size() <= words.size()
                    && IntStream.range(0, phrase.size())
                            .allMatch(it -> phrase.get(it)
                                            .fits(words.get(at + it).plain())
                                    && (it == 0 || areTogether(text, words.get(at + it - 1), words.get(at + it))));
        }

        /** Whether no sentence ends between them. */
        private static boolean areTogether(CharSequence text, Word one, Word next) {
            return next.from() - one.to() <= WIDEST_GAP
                    && text.subSequence(one.to(), next.from())
                            .chars()
                            .allMatch(it -> Character.isWhitespace(it) || "-'’,".indexOf(it) >= 0);
        }
    }
}
