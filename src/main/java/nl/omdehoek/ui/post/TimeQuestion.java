package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** When somebody needs help, how long it takes, and whether it is in their home. */
class TimeQuestion implements Question {

    static final String DAY = "dag";
    static final String WEEKLY = "elke-week";
    static final String MINUTES = "minuten";
    static final String AT_HOME = "thuis";

    private static final List<String> LENGTHS = List.of("30", "60", "120", "240");

    private final Clock clock;

    TimeQuestion(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String word() {
        return "wanneer-hulp";
    }

    @Override
    public Set<String> fields() {
        return Set.of(DAY, WEEKLY, MINUTES, AT_HOME);
    }

    @Override
    public List<Component> inside(Asking asking) {
        var answers = asking.answers();
        var lengths = Options.of(asking, MINUTES, asking.say("post.help.long"));
        LENGTHS.forEach(it -> lengths.one(it, asking.say("post.help.long." + it), it.equals(minutes(answers))));
        return List.of(
                Field.date(DAY, asking.say("post.help.day"), answers.get(DAY)).complaint(asking.complaint(DAY)),
                Field.tick(
                        WEEKLY,
                        asking.say("post.help.weekly"),
                        answers.get(WEEKLY).equals("ja")),
                lengths.done(),
                Field.tick(
                        AT_HOME,
                        asking.say("post.help.at-home"),
                        answers.get(AT_HOME).equals("ja")));
    }

    private static String minutes(Answers answers) {
        return LENGTHS.contains(answers.get(MINUTES)) ? answers.get(MINUTES) : "60";
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        var day = day(answers);
        if (answers.has(DAY) && day == null) {
            wrong.put(DAY, texts.get("post.day.none"));
        } else if (day != null && day.isBefore(LocalDate.now(clock))) {
            wrong.put(DAY, texts.get("post.day.past"));
        } else if (day != null && day.isAfter(LocalDate.now(clock).plusYears(1))) {
            wrong.put(DAY, texts.get("post.day.far"));
        } else if (day == null && isWeekly(answers)) {
            wrong.put(DAY, texts.get("post.help.weekly.none"));
        }
        return wrong;
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return texts.get("post.help.long." + minutes(answers));
    }

    /** Nothing where any day will do. */
    static @Nullable LocalDate day(Answers answers) {
        try {
            return answers.has(DAY) ? LocalDate.parse(answers.get(DAY)) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    static boolean isWeekly(Answers answers) {
        return answers.get(WEEKLY).equals("ja");
    }

    static boolean isAtHome(Answers answers) {
        return answers.get(AT_HOME).equals("ja");
    }

    static int length(Answers answers) {
        return Integer.parseInt(minutes(answers));
    }
}
