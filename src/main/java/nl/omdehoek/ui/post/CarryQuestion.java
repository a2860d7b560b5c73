package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omdehoek.help.Capacity;
import nl.omdehoek.help.Days;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** How much somebody can carry: how often they may be asked, how many hours, and on which days. */
class CarryQuestion implements Question {

    static final String TIMES = "keren";
    static final String HOURS = "uren";
    static final String DAYS = "dagen";

    @Override
    public String word() {
        return "draagkracht";
    }

    @Override
    public Set<String> fields() {
        return Set.of(TIMES, HOURS, DAYS);
    }

    @Override
    public List<Component> inside(Asking asking) {
        var answers = asking.answers();
        var days = Options.of(asking, DAYS, asking.say("post.carry.days"));
        for (var day : DayOfWeek.values()) {
            days.any(
                    day.name(),
                    day.getDisplayName(TextStyle.FULL, asking.texts().locale()));
        }
        return List.of(
                Html.soft(asking.say("post.carry.what")),
                Field.text(TIMES, asking.say("post.carry.times"), answers.typed(TIMES), Field.LONG)
                        .filling("off")
                        .numeric()
                        .complaint(asking.complaint(TIMES)),
                Field.text(HOURS, asking.say("post.carry.hours"), answers.typed(HOURS), Field.LONG)
                        .filling("off")
                        .numeric()
                        .complaint(asking.complaint(HOURS)),
                days.done());
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (!answers.has(TIMES) && !answers.has(HOURS)) {
            wrong.put(TIMES, texts.get("post.carry.none"));
        }
        if (answers.has(TIMES)
                && number(answers, TIMES, Capacity.MOST_TIMES_A_MONTH).isEmpty()) {
            wrong.put(TIMES, texts.get("post.carry.times.wrong", Capacity.MOST_TIMES_A_MONTH));
        }
        if (answers.has(HOURS)
                && number(answers, HOURS, Capacity.MOST_HOURS_A_WEEK).isEmpty()) {
            wrong.put(HOURS, texts.get("post.carry.hours.wrong", Capacity.MOST_HOURS_A_WEEK));
        }
        return wrong;
    }

    private static Optional<Integer> number(Answers answers, String field, int most) {
        return answers.one(field)
                .filter(it -> it.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(it -> it >= 1 && it <= most);
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return Arrays.asList(
                        number(answers, TIMES, Capacity.MOST_TIMES_A_MONTH)
                                .map(it -> texts.get("carry.times", it))
                                .orElse(""),
                        number(answers, HOURS, Capacity.MOST_HOURS_A_WEEK)
                                .map(it -> texts.get("carry.hours", it))
                                .orElse(""))
                .stream()
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Of answers that will do. */
    Capacity capacity(Answers answers) {
        return new Capacity(
                orNull(number(answers, HOURS, Capacity.MOST_HOURS_A_WEEK)),
                orNull(number(answers, TIMES, Capacity.MOST_TIMES_A_MONTH)),
                days(answers),
                null);
    }

    private static @Nullable Integer orNull(Optional<Integer> number) {
        return number.orElse(null);
    }

    /** None named is any day. */
    Days days(Answers answers) {
        var words = Options.words(answers, DAYS);
        return Days.of(Arrays.stream(DayOfWeek.values())
                .filter(it -> words.contains(it.name()))
                .toArray(DayOfWeek[]::new));
    }
}
