package nl.omdehoek.activities;

import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.omdehoek.activities.Repetition.MonthlyByDate;
import nl.omdehoek.activities.Repetition.MonthlyByWeekday;
import nl.omdehoek.activities.Repetition.OnDates;
import nl.omdehoek.activities.Repetition.Rank;
import nl.omdehoek.activities.Repetition.Weekly;
import nl.omdehoek.activities.Repetition.Weeks;
import nl.omdehoek.activities.UnreadableRepetition.Reason;
import nl.omdehoek.listing.DayWord;
import nl.omdehoek.listing.RelativeDay;
import org.jspecify.annotations.Nullable;

/** Reads how people write a repetition, for the days from a first to a last one. */
final class RepetitionReader {
    private static final String EVERY_DAY = "dag";
    private static final Map<String, Rank> RANKS =
            Map.of("1e", Rank.FIRST, "2e", Rank.SECOND, "3e", Rank.THIRD, "4e", Rank.FOURTH, "laatste", Rank.LAST);
    private static final List<String> DATES_OF_A_MONTH = IntStream.rangeClosed(1, MonthlyByDate.MAX_DAY)
            .mapToObj(it -> it + "e")
            .toList();

    private static final Pattern DATES = Pattern.compile("op (.+)");
    private static final Pattern BY_DATE = Pattern.compile("elke maand op de (.+)");
    private static final Pattern BY_WEEKDAY = Pattern.compile("elke (\\S+) (\\S+) van de maand");
    private static final Pattern EVERY_WEEK = Pattern.compile("elke (.+)");
    private static final Pattern EVERY_OTHER_WEEK = Pattern.compile("om de week (.+)");

    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;
    private final LocalDate today;

    RepetitionReader(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
        this.from = from;
        this.until = until;
        this.today = today;
    }

    Repetition read(String notation) {
        if (from != null && until != null && until.isBefore(from)) {
            throw new UnreadableRepetition(Reason.BACKWARDS, from + " " + until);
        }
        var text =
                notation.toLowerCase(Locale.ROOT).replaceAll("[\\h\\s,]+", " ").strip();
        return match(DATES, text)
                .map(it -> onDates(it.group(1)))
                .or(() -> match(BY_DATE, text).map(it -> monthly(it.group(1), text)))
                .or(() -> match(BY_WEEKDAY, text).map(it -> monthly(it.group(1), it.group(2), text)))
                .or(() -> match(EVERY_OTHER_WEEK, text).map(it -> weekly(Weeks.EVERY_OTHER, it.group(1), text)))
                .or(() -> match(EVERY_WEEK, text).map(it -> weekly(Weeks.EVERY, it.group(1), text)))
                .orElseThrow(() -> new UnreadableRepetition(Reason.UNKNOWN_PATTERN, text));
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.matches() ? Optional.of(match) : Optional.empty();
    }

    private Repetition onDates(String words) {
        var dates = words.split(" ");
        if (dates.length > OnDates.MOST_DATES) {
            throw new UnreadableRepetition(Reason.TOO_MANY_DATES, words);
        }
        return Repetition.on(Arrays.stream(dates).map(this::chosen).toList());
    }

    private LocalDate chosen(String word) {
        var date = date(word);
        if ((from != null && date.isBefore(from)) || (until != null && date.isAfter(until))) {
            throw new UnreadableRepetition(Reason.OUTSIDE, word);
        }
        return date;
    }

    private LocalDate date(String word) {
        return RelativeDay.parse(word, today).orElseThrow(() -> new UnreadableRepetition(Reason.UNKNOWN_DATE, word));
    }

    private Repetition weekly(Weeks weeks, String words, String text) {
        var days = words.equals(EVERY_DAY)
                ? Set.of(DayOfWeek.values())
                : Arrays.stream(words.split(" ")).map(RepetitionReader::day).collect(toSet());
        return unlessNever(text, () -> new Weekly(weeks, days, start(), until));
    }

    private Repetition monthly(String rankWord, String dayWord, String text) {
        var rank = RANKS.get(rankWord);
        if (rank == null) {
            throw new UnreadableRepetition(Reason.UNKNOWN_RANK, rankWord);
        }
        var day = day(dayWord);
        return unlessNever(text, () -> new MonthlyByWeekday(rank, day, start(), until));
    }

    private Repetition monthly(String word, String text) {
        var dayOfMonth = DATES_OF_A_MONTH.indexOf(word) + 1;
        if (dayOfMonth == 0) {
            throw new UnreadableRepetition(Reason.UNKNOWN_DAY_OF_MONTH, word);
        }
        return unlessNever(text, () -> new MonthlyByDate(dayOfMonth, start(), until));
    }

    private static DayOfWeek day(String word) {
        return DayWord.parse(word).orElseThrow(() -> new UnreadableRepetition(Reason.UNKNOWN_DAY, word));
    }

    private LocalDate start() {
        return from == null ? Repetition.ANCHOR : from;
    }

    private static Repetition unlessNever(String text, Supplier<Repetition> series) {
        try {
            return series.get();
        } catch (IllegalArgumentException _) {
            throw new UnreadableRepetition(Reason.NEVER, text);
        }
    }
}
