package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** Where about somebody lives: a postcode or a village, never an address. And how far they come, where they offer something. */
class AroundQuestion implements Question {

    static final String NEAR = WhereQuestion.NEAR;
    static final String REACH = "afstand";

    /** On foot, by bicycle, by car: in metres. */
    private static final Map<String, Integer> REACHES = Map.of("lopen", 1_500, "fietsen", 5_000, "auto", 15_000);

    private static final List<String> IN_ORDER = List.of("lopen", "fietsen", "auto");

    private final HereFinder hereFinder;
    private final boolean asksReach;

    AroundQuestion(HereFinder hereFinder, boolean asksReach) {
        this.hereFinder = hereFinder;
        this.asksReach = asksReach;
    }

    @Override
    public String word() {
        return "buurt";
    }

    @Override
    public Set<String> fields() {
        return asksReach ? Set.of(NEAR, REACH) : Set.of(NEAR);
    }

    @Override
    public List<Component> inside(Asking asking) {
        var inside = new ArrayList<Component>();
        inside.add(Field.text(
                        NEAR,
                        asking.say("post.where.near"),
                        hereFinder.spoken(asking.answers().typed(NEAR)),
                        Field.LONG)
                .filling("postal-code")
                .complaint(asking.complaint(NEAR)));
        inside.add(Html.soft(asking.say("post.around.what")));
        if (asksReach) {
            var chosen = asking.answers().get(REACH);
            var reaches = Options.of(asking, REACH, asking.say("post.around.reach"));
            IN_ORDER.forEach(it -> reaches.one(
                    it, asking.say("post.around.reach." + it), it.equals(chosen.isEmpty() ? "fietsen" : chosen)));
            inside.add(reaches.done());
        }
        return inside;
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        if (!answers.has(NEAR)) {
            return Map.of(NEAR, texts.get("post.where.near.none"));
        }
        return hereFinder.find(answers.get(NEAR)).isPresent()
                ? Map.of()
                : Map.of(NEAR, HereFinder.unknown(texts, answers.get(NEAR)));
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return here(answers).label();
    }

    /** Of answers that will do. */
    Here here(Answers answers) {
        return hereFinder.find(answers.get(NEAR)).orElseThrow();
    }

    /** In metres. */
    int reach(Answers answers) {
        return REACHES.getOrDefault(answers.get(REACH), 5_000);
    }
}
