package nl.omdehoek.ui.find;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.omdehoek.activities.Repetition;
import nl.omdehoek.activities.Repetition.MonthlyByDate;
import nl.omdehoek.activities.Repetition.MonthlyByWeekday;
import nl.omdehoek.activities.Repetition.Weekly;
import nl.omdehoek.activities.Repetition.Weeks;
import nl.omdehoek.wording.Texts;

/** How an activity repeats, as one says it: "elke dinsdag". */
final class RepetitionWords {

    private final Texts texts;

    RepetitionWords(Texts texts) {

        this.texts = texts;
    }

    /** Empty for what does not repeat. */
    Optional<String> of(Repetition repetition) {
        return switch (repetition) {
            case Weekly weekly ->
                Optional.of(texts.get(
                        weekly.weeks() == Weeks.EVERY_OTHER ? "repeats.fortnightly" : "repeats.weekly",
                        days(weekly.days())));
            case MonthlyByWeekday monthly ->
                Optional.of(texts.get("repeats.monthly." + monthly.rank(), day(monthly.day())));
            case MonthlyByDate monthly -> Optional.of(texts.get("repeats.monthly.date", monthly.dayOfMonth()));
            case Repetition.OnDates _, Repetition.Once _ -> Optional.empty();
        };
    }

    private String days(Collection<DayOfWeek> days) {
        var names = days.stream().sorted().map(this::day).toList();
        return names.size() == 1
                ? names.getFirst()
                : texts.get(
                        "list.and",
                        names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")),
                        names.getLast());
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, texts.locale());
    }
}
