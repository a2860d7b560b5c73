package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.listing.Named;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.wording.Texts;

/** What one does for another, and in one's own words. */
class TaskQuestion implements Question {

    static final String TASK = "taak";
    static final String WORDS = "woorden";

    private final String word;
    private final int longest;

    /** @param longest how long their own words may be */
    TaskQuestion(String word, int longest) {
        this.word = word;
        this.longest = longest;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public Set<String> fields() {
        return Set.of(TASK, WORDS);
    }

    @Override
    public List<Component> inside(Asking asking) {
        return List.of(
                Options.of(asking, TASK, asking.say("post.task"))
                        .one(HelpTask.betweenNeighbours(), "task")
                        .done(),
                Field.area(
                                WORDS,
                                asking.say("post.task.words." + word),
                                asking.answers().typed(WORDS))
                        .filling("off")
                        .complaint(asking.complaint(WORDS)));
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (read(answers).isEmpty()) {
            wrong.put(TASK, texts.get("post.task.none"));
        }
        // What can be anything has to be told.
        var shortest = read(answers).filter(HelpTask.OTHER::equals).isPresent() ? 3 : 0;
        Sentences.line(answers.get(WORDS), shortest, longest, texts).ifPresent(it -> wrong.put(WORDS, it));
        return wrong;
    }

    private static Optional<HelpTask> read(Answers answers) {
        return Named.parse(HelpTask.class, answers.get(TASK)).filter(it -> !it.isForConnector());
    }

    /** Of answers that will do. */
    HelpTask task(Answers answers) {
        return read(answers).orElseThrow();
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return texts.get("task." + task(answers));
    }
}
