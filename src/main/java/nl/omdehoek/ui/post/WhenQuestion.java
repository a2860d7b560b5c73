package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omdehoek.activities.Repetition;
import nl.omdehoek.activities.Schedule;
import nl.omdehoek.listing.ClockTime;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** When it is: on one day, or again and again until a day. */
@org.springframework.stereotype.Component
class WhenQuestion implements Question {

    /** Whether there is no day or time: it is done together, whenever that suits. */
    static final String NO_DAY = "geendag";

    static final String DAY = "dag";
    static final String FROM = "van";
    static final String TO = "tot";
    static final String HOW_OFTEN = "hoevaak";
    static final String LAST = "laatste";

    /** Who says no end stays this long, and reads so before it is posted. */
    private static final int USUAL_HOURS = 2;

    /** What ends before this hour began the evening before. */
    private static final LocalTime SMALL_HOURS = LocalTime.of(6, 0);

    private final Clock clock;

    WhenQuestion(Clock clock) {
        this.clock = clock;
    }

    private enum HowOften {
        ONCE("eens"),
        WEEKLY("week"),
        FORTNIGHTLY("om-de-week"),
        MONTHLY("maand");

        private final String word;

        HowOften(String word) {
            this.word = word;
        }

        static HowOften of(Answers answers) {
            for (var one : values()) {
                if (one.word.equals(answers.get(WhenQuestion.HOW_OFTEN))) {
                    return one;
                }
            }
            return ONCE;
        }
    }

    @Override
    public String word() {
        return "wanneer";
    }

    @Override
    public Set<String> fields() {
        return Set.of(NO_DAY, DAY, FROM, TO, HOW_OFTEN, LAST);
    }

    @Override
    public List<Component> inside(Asking asking) {
        var answers = asking.answers();
        var often = Options.of(asking, HOW_OFTEN, asking.say("post.often"));
        for (var one : HowOften.values()) {
            often.one(one.word, asking.say("post.often." + one), one == HowOften.of(answers));
        }
        var fields = List.<Component>of(
                Field.date(DAY, asking.say("post.day"), answers.get(DAY)).complaint(asking.complaint(DAY)),
                Field.time(FROM, asking.say("post.from"), answers.get(FROM)).complaint(asking.complaint(FROM)),
                Field.time(TO, asking.say("post.to"), answers.get(TO)).complaint(asking.complaint(TO)),
                often.done(),
                Field.date(LAST, asking.say("post.last"), answers.get(LAST)).complaint(asking.complaint(LAST)));
        return answers.has(Answers.ABOUT)
                ? fields
                : Stream.concat(
                                Stream.of(Field.tick(NO_DAY, asking.say("post.no-day"), answers.has(NO_DAY))),
                                fields.stream())
                        .toList();
    }

    /** What is done without a day is not given one afterwards: that is another thing. */
    @Override
    public boolean applies(Answers answers) {
        return !answers.has(Answers.ABOUT) || !isWithoutDay(answers);
    }

    boolean isWithoutDay(Answers answers) {
        return answers.has(NO_DAY);
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        if (isWithoutDay(answers)) {
            return Map.of();
        }
        var wrong = new LinkedHashMap<String, String>();
        var day = day(answers, DAY);
        var from = time(answers, FROM);
        if (day.isEmpty()) {
            wrong.put(DAY, texts.get("post.day.none"));
        } else if (day.get().isBefore(today())) {
            wrong.put(DAY, texts.get("post.day.past"));
        } else if (day.get().isAfter(today().plusYears(1))) {
            wrong.put(DAY, texts.get("post.day.far"));
        }
        if (from.isEmpty()) {
            wrong.put(FROM, texts.get("post.from.none"));
        }
        if (answers.has(TO) && time(answers, TO).isEmpty()) {
            wrong.put(TO, texts.get("post.to.wrong"));
        } else if (from.isPresent() && isBackwards(from.get(), time(answers, TO))) {
            wrong.put(TO, texts.get("post.to.before"));
        }
        if (HowOften.of(answers) != HowOften.ONCE) {
            last(answers, day, texts).ifPresent(it -> wrong.put(LAST, it));
        }
        return wrong;
    }

    /** An evening may end after midnight. */
    private static boolean isBackwards(LocalTime from, Optional<LocalTime> to) {
        return to.filter(it -> !it.isAfter(from) && !it.isBefore(SMALL_HOURS)).isPresent()
                || to.filter(from::equals).isPresent();
    }

    private Optional<String> last(Answers answers, Optional<LocalDate> first, Texts texts) {
        var last = day(answers, LAST);
        if (last.isEmpty()) {
            return Optional.of(texts.get("post.last.none"));
        }
        if (first.filter(it -> !last.get().isAfter(it)).isPresent()) {
            return Optional.of(texts.get("post.last.before"));
        }
        return last.get().isAfter(today().plusYears(1)) ? Optional.of(texts.get("post.last.far")) : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Optional<LocalDate> day(Answers answers, String field) {
        try {
            return answers.one(field).map(LocalDate::parse);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(Answers answers, String field) {
        return answers.one(field).flatMap(ClockTime::parse);
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        if (isWithoutDay(answers)) {
            return texts.get("post.no-day");
        }
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        return saying.date(day(answers, DAY).orElseThrow());
    }

    /** Nothing for days that the form cannot ask, such as the first and the third of a month. */
    Optional<Answers> answersOf(Schedule schedule) {
        return switch (schedule.repetition()) {
            case Repetition.Once it -> Optional.of(answersOf(schedule, HowOften.ONCE, it.date(), null));
            case Repetition.Weekly it
            when it.days().size() == 1 ->
                Optional.of(answersOf(
                        schedule,
                        it.weeks() == Repetition.Weeks.EVERY ? HowOften.WEEKLY : HowOften.FORTNIGHTLY,
                        it.first(),
                        it.last()));
            case Repetition.MonthlyByWeekday it ->
                Optional.of(answersOf(schedule, HowOften.MONTHLY, it.first(), it.last()));
            case Repetition.Weekly _, Repetition.MonthlyByDate _, Repetition.OnDates _ -> Optional.empty();
        };
    }

    /** What began before today begins for the form with its next date. */
    private Answers answersOf(Schedule schedule, HowOften often, LocalDate first, @Nullable LocalDate last) {
        var next = schedule.repetition().datesBetween(today(), today().plusYears(1)).stream()
                .findFirst()
                .orElse(first);
        return new Answers(Map.of(
                DAY, next.toString(),
                FROM, schedule.start().toString(),
                TO, schedule.end().toString(),
                HOW_OFTEN, often.word,
                LAST, last == null ? "" : last.toString()));
    }

    /** Of answers that will do. */
    Schedule schedule(Answers answers) {
        var from = time(answers, FROM).orElseThrow();
        var to = time(answers, TO).orElse(from.plusHours(USUAL_HOURS));
        return Schedule.of(from, to, repetition(answers));
    }

    private static Repetition repetition(Answers answers) {
        var first = day(answers, DAY).orElseThrow();
        var last = day(answers, LAST).orElse(null);
        return switch (HowOften.of(answers)) {
            case ONCE -> new Repetition.Once(first);
            case WEEKLY -> new Repetition.Weekly(Repetition.Weeks.EVERY, Set.of(first.getDayOfWeek()), first, last);
            case FORTNIGHTLY ->
                new Repetition.Weekly(Repetition.Weeks.EVERY_OTHER, Set.of(first.getDayOfWeek()), first, last);
            case MONTHLY -> new Repetition.MonthlyByWeekday(rank(first), first.getDayOfWeek(), first, last);
        };
    }

    /** The fifth of a day of the week is its last: most months have no fifth. */
    private static Repetition.Rank rank(LocalDate day) {
        var ranks = Repetition.Rank.values();
        return ranks[Math.min((day.getDayOfMonth() - 1) / 7, ranks.length - 1)];
    }
}
