package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** When a place is open, as a neighbour says it; it stands in the listing's text, in the language of listings. */
class OpenQuestion implements Question {

    static final String OPEN = "open";

    private static final int LONGEST = 300;
    private static final String WRITTEN = "Open: ";

    @Override
    public String word() {
        return "wanneer-open";
    }

    @Override
    public Set<String> fields() {
        return Set.of(OPEN);
    }

    @Override
    public List<Component> inside(Asking asking) {
        return List.of(
                Field.text(OPEN, asking.say("post.place.open"), asking.answers().typed(OPEN), Field.LONG)
                        .filling("off")
                        .complaint(asking.complaint(OPEN)),
                Html.soft(asking.say("post.place.open.example")));
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        return Sentences.line(answers.get(OPEN), 0, LONGEST, texts)
                .map(it -> Map.of(OPEN, it))
                .orElse(Map.of());
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return answers.get(OPEN);
    }

    /** As it stands in the text. */
    static String written(String open) {
        return open.isEmpty() ? "" : WRITTEN + open;
    }

    /** What was answered, of a text that stands there. */
    static String read(String text) {
        return text.startsWith(WRITTEN) ? text.substring(WRITTEN.length()) : "";
    }
}
