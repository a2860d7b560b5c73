package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Location;
import nl.omdehoek.people.Person;
import nl.omdehoek.places.Spot;
import nl.omdehoek.ui.kit.Ask;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** Where a new place is: near what first, and then how to find it there, beside what we know there by a name like it. */
@org.springframework.stereotype.Component
class PlaceSpotQuestion implements Question {

    private static final String NEAR = WhereQuestion.NEAR;
    private static final String WORDS = WhereQuestion.WORDS;

    private final HereFinder hereFinder;
    private final WhereQuestion where;
    private final LikePlaces like;
    private final StandingThere standing;

    PlaceSpotQuestion(HereFinder hereFinder, WhereQuestion where, LikePlaces like, StandingThere standing) {
        this.hereFinder = hereFinder;
        this.where = where;
        this.like = like;
        this.standing = standing;
    }

    @Override
    public String word() {
        return "waar-is-die";
    }

    @Override
    public Set<String> fields() {
        return Set.of(NEAR, WORDS, StandingThere.LATITUDE, StandingThere.LONGITUDE);
    }

    /** What was typed last counts. */
    private static Optional<String> near(Asking asking) {
        return asking.visit().choice(NEAR).or(() -> asking.answers().one(NEAR));
    }

    @Override
    public List<Component> beside(Asking asking) {
        var typed = near(asking);
        var here = typed.flatMap(hereFinder::find);
        var near = new Ask(
                        asking.path(),
                        NEAR,
                        asking.say("post.where.near"),
                        typed.map(hereFinder::spoken).orElse(""),
                        asking.say("here.go"))
                .example(asking.say("here.example"));
        if (here.isPresent()) {
            var name = asking.answers().get(PlaceNameQuestion.NAME);
            var other = asking.say("post.place.other", here.get().label());
            return List.of(
                    like.of(name, here.get(), asking.texts()),
                    Html.of("details", "more", Html.text("summary", "", other), near));
        }
        return typed.<List<Component>>map(it -> List.of(Html.notice(HereFinder.unknown(asking.texts(), it)), near))
                .orElse(List.of(near));
    }

    @Override
    public List<Component> inside(Asking asking) {
        return near(asking)
                .flatMap(hereFinder::find)
                .map(it -> inside(asking, it))
                .orElse(List.of());
    }

    private List<Component> inside(Asking asking, Here here) {
        var hidden = Html.of("input", "");
        hidden.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", NEAR)
                .setAttribute("value", here.typed());
        var inside = new ArrayList<Component>(List.of(
                new Paragraph(asking.say("post.place.near", here.label())),
                Field.text(
                                WORDS,
                                asking.say("post.place.words"),
                                asking.answers().typed(WORDS),
                                Field.LONG)
                        .filling("off")
                        .complaint(asking.complaint(WORDS)),
                Html.soft(asking.say("post.place.words.example")),
                hidden));
        inside.addAll(2, standing.asked(asking, here));
        return inside;
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (answers.one(NEAR).flatMap(hereFinder::find).isEmpty()) {
            wrong.put("", texts.get("post.where.near.none"));
        } else if (!answers.has(WORDS)) {
            wrong.put(WORDS, texts.get("post.place.words.none"));
        } else {
            Sentences.line(answers.get(WORDS), 2, Spot.Around.LONGEST_WORDS, texts)
                    .or(() -> standing.complaint(answers, here(answers), texts))
                    .ifPresent(it -> wrong.put(WORDS, it));
        }
        return wrong;
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return answers.get(WORDS);
    }

    /** Of answers that will do. */
    Here here(Answers answers) {
        return hereFinder.find(answers.get(NEAR)).orElseThrow();
    }

    /** All may read how a place for all is found. */
    Spot.Around spot(Answers answers) {
        return where.around(answers, Exactness.EXACT);
    }

    Map<String, String> answersOf(Location location) {
        var all = where.answersOf(location, null);
        return fields().stream().collect(Collectors.toMap(it -> it, all::get));
    }
}
