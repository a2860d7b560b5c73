package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** Whom people can ask for: whoever posts it, by first name. */
class WhoQuestion implements Question {

    static final String NAME = "naam";

    @Override
    public String word() {
        return "wie";
    }

    @Override
    public Set<String> fields() {
        return Set.of(NAME, Doers.FIELD);
    }

    @Override
    public List<Component> inside(Asking asking) {
        var name = List.of(
                asking.who()
                        .<Component>map(it -> new Paragraph(
                                asking.say("post.who.known", it.name().text())))
                        .orElseGet(() -> Field.text(
                                        NAME,
                                        asking.say("join.name"),
                                        asking.answers().typed(NAME),
                                        Field.LONG)
                                .filling("given-name")
                                .complaint(asking.complaint(NAME))),
                Html.soft(asking.say("post.who.what")));
        // Whom it is of does not change afterwards.
        return asking.answers().has(Answers.ABOUT)
                ? name
                : Stream.concat(name.stream(), Stream.of(Doers.asked(asking, List.of(Doers.values()))))
                        .toList();
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        return who.isPresent() || FirstName.isReadable(answers.get(NAME))
                ? Map.of()
                : Map.of(NAME, texts.get(answers.has(NAME) ? "join.name.wrong" : "join.name.none"));
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return who.map(it -> it.name().text()).orElse(answers.get(NAME));
    }
}
