package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.wording.Texts;

/** Their own words, of who changes what everybody sees of their offer. */
class WordsQuestion implements Question {

    private final int longest;

    WordsQuestion(int longest) {
        this.longest = longest;
    }

    @Override
    public String word() {
        return "uitleg";
    }

    @Override
    public Set<String> fields() {
        return Set.of(TaskQuestion.WORDS);
    }

    @Override
    public boolean applies(Answers answers) {
        return answers.has(Answers.ABOUT);
    }

    @Override
    public List<Component> inside(Asking asking) {
        return List.of(Field.area(
                        TaskQuestion.WORDS,
                        asking.say("post.more.summary"),
                        asking.answers().typed(TaskQuestion.WORDS))
                .filling("off")
                .complaint(asking.complaint(TaskQuestion.WORDS)));
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        return Sentences.line(answers.get(TaskQuestion.WORDS), 0, longest, texts)
                .map(it -> Map.of(TaskQuestion.WORDS, it))
                .orElse(Map.of());
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return answers.get(TaskQuestion.WORDS);
    }
}
