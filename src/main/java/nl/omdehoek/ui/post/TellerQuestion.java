package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** Who tells of it, by first name: for who looks at it first, and not for readers. */
class TellerQuestion implements Question {

    static final String NAME = WhoQuestion.NAME;

    private final WhoQuestion who = new WhoQuestion();

    @Override
    public String word() {
        return "wie-ben-je";
    }

    @Override
    public Set<String> fields() {
        return Set.of(NAME);
    }

    @Override
    public List<Component> inside(Asking asking) {
        return List.of(
                asking.who()
                        .<Component>map(it -> new Paragraph(
                                asking.say("post.who.you", it.name().text())))
                        .orElseGet(() -> Field.text(
                                        NAME,
                                        asking.say("join.name"),
                                        asking.answers().typed(NAME),
                                        Field.LONG)
                                .filling("given-name")
                                .complaint(asking.complaint(NAME))),
                Html.soft(asking.say("post.place.who")));
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> person, Texts texts) {
        return who.complaints(answers, person, texts);
    }

    @Override
    public String told(Answers answers, Optional<Person> person, Texts texts) {
        return who.told(answers, person, texts);
    }
}
