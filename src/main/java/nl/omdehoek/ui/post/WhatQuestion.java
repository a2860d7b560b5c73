package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** What somebody is going to do, in a few words that neighbours will read. */
class WhatQuestion implements Question {

    static final String TITLE = "wat";

    @Override
    public String word() {
        return "wat";
    }

    @Override
    public Set<String> fields() {
        return Set.of(TITLE);
    }

    @Override
    public List<Component> inside(Asking asking) {
        return List.of(
                Html.soft(asking.say("post.what.example")),
                Field.text(TITLE, asking.say("post.what"), asking.answers().typed(TITLE), Field.LONG)
                        .filling("off")
                        .complaint(asking.complaint(TITLE)));
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        return Sentences.line(answers.get(TITLE), Wording.SHORTEST_TITLE, Wording.LONGEST_TITLE, texts)
                .map(it -> Map.of(TITLE, it))
                .orElse(Map.of());
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return answers.get(TITLE);
    }
}
