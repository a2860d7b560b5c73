package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.listing.ColleagueTexts;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** "Voor de collega": what professionals would like to know besides, in their own words. */
class ColleagueQuestion implements Question {

    static final String WORDS = "collega";

    @Override
    public String word() {
        return "collega";
    }

    @Override
    public Set<String> fields() {
        return Set.of(WORDS);
    }

    @Override
    public List<Component> inside(Asking asking) {
        return List.of(
                Html.soft(asking.say("post.colleague.what")),
                Field.area(
                                WORDS,
                                asking.say("colleague.title"),
                                asking.answers().typed(WORDS))
                        .filling("off")
                        .complaint(asking.complaint(WORDS)));
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        return Sentences.line(answers.get(WORDS), 0, ColleagueTexts.LONGEST, texts)
                .map(it -> Map.of(WORDS, it))
                .orElse(Map.of());
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return answers.get(WORDS);
    }
}
