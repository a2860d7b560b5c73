package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.people.Person;
import nl.omdehoek.places.PlaceKind;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** What a place is called, and what sort of place it is. */
class PlaceNameQuestion implements Question {

    static final String NAME = WhatQuestion.TITLE;
    static final String SORT = "soort";

    @Override
    public String word() {
        return "welke-plek";
    }

    @Override
    public Set<String> fields() {
        return Set.of(NAME, SORT);
    }

    @Override
    public List<Component> inside(Asking asking) {
        return List.of(
                Field.text(NAME, asking.say("post.place.name"), asking.answers().typed(NAME), Field.LONG)
                        .filling("off")
                        .complaint(asking.complaint(NAME)),
                Html.soft(asking.say("post.place.example")),
                Options.of(asking, SORT, asking.say("post.place.sort"))
                        .one(PlaceKind.values(), "sort.PLACE")
                        .done());
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (!answers.has(NAME)) {
            wrong.put(NAME, texts.get("post.place.name.none"));
        } else {
            Sentences.line(answers.get(NAME), Wording.SHORTEST_TITLE, Wording.LONGEST_TITLE, texts)
                    .ifPresent(it -> wrong.put(NAME, it));
        }
        if (sort(answers).isEmpty()) {
            wrong.put(SORT, texts.get("post.place.sort.none"));
        }
        return wrong;
    }

    private static Optional<PlaceKind> sort(Answers answers) {
        return Named.parse(PlaceKind.class, answers.get(SORT));
    }

    /** Of answers that will do. */
    PlaceKind kind(Answers answers) {
        return sort(answers).orElseThrow();
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return answers.get(NAME);
    }
}
