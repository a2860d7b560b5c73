package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.geography.Neighbourhood;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Location;
import nl.omdehoek.listing.Named;
import nl.omdehoek.people.Person;
import nl.omdehoek.places.Place;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.Spot;
import nl.omdehoek.search.Card;
import nl.omdehoek.search.Filters;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.Order;
import nl.omdehoek.ui.kit.Ask;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Where it is: at a place of ours, or elsewhere in words. Which neighbourhood comes first, if it is not known. */
@org.springframework.stereotype.Component
class WhereQuestion implements Question {

    static final String NEAR = "bij";
    static final String PLACE = "plek";
    static final String WORDS = "waar";
    static final String EXACTNESS = "ligging";
    private static final String LOOKED_FOR = "zoek";
    private static final String ELSEWHERE = "elders";
    private static final int SHOWN = 6;

    private final HereFinder hereFinder;
    private final Finder finder;
    private final PlaceGuide places;
    private final StandingThere standing;

    WhereQuestion(HereFinder hereFinder, Finder finder, PlaceGuide places, StandingThere standing) {
        this.hereFinder = hereFinder;
        this.finder = finder;
        this.places = places;
        this.standing = standing;
    }

    @Override
    public String word() {
        return "waar";
    }

    @Override
    public Set<String> fields() {
        return Set.of(NEAR, PLACE, WORDS, EXACTNESS, StandingThere.LATITUDE, StandingThere.LONGITUDE);
    }

    /** What was typed last counts. */
    private Optional<String> near(Asking asking) {
        return asking.visit().choice(NEAR).or(() -> asking.answers().one(NEAR));
    }

    private Optional<Here> here(Asking asking) {
        return near(asking).flatMap(hereFinder::find);
    }

    @Override
    public List<Component> beside(Asking asking) {
        var here = here(asking);
        var near = new Ask(
                        asking.path(),
                        NEAR,
                        asking.say("post.where.near"),
                        near(asking).map(hereFinder::spoken).orElse(""),
                        asking.say("here.go"))
                .example(asking.say("here.example"));
        if (here.isEmpty()) {
            return near(asking)
                    .map(it -> HereFinder.unknown(asking.texts(), it))
                    .or(() -> Optional.of(asking.complaint(PLACE)).filter(it -> !it.isEmpty()))
                    .<List<Component>>map(it -> List.of(Html.notice(it), near))
                    .orElse(List.of(near));
        }
        var looked = new Ask(
                        asking.path(),
                        LOOKED_FOR,
                        asking.say("post.where.look"),
                        lookedFor(asking),
                        asking.say("find.go"))
                .keeping(Map.of(NEAR, List.of(here.get().typed())));
        var other = Html.of(
                "details",
                "more",
                Html.text(
                        "summary", "", asking.say("post.where.other", here.get().label())),
                looked,
                near);
        return List.of(other);
    }

    private static String lookedFor(Asking asking) {
        return asking.visit().choice(LOOKED_FOR).orElse("");
    }

    @Override
    public List<Component> inside(Asking asking) {
        return here(asking).map(it -> inside(asking, it)).orElse(List.of());
    }

    private List<Component> inside(Asking asking, Here here) {
        var answers = asking.answers();
        var choices = Options.of(asking, PLACE, asking.say("post.where.at", here.name()));
        var chosen = answers.get(PLACE);
        place(chosen)
                .filter(it -> it.listing().isPublished())
                .ifPresent(it -> choices.one(chosen, it.listing().title()));
        around(asking, here).stream()
                .filter(it -> !it.id().value().equals(chosen))
                .forEach(it -> choices.one(it.id().value(), it.title()));
        choices.one(ELSEWHERE, asking.say("post.where.elsewhere"));
        var exact = Options.of(asking, EXACTNESS, asking.say("post.where.exact"));
        for (var one : Exactness.values()) {
            exact.one(one.word(), asking.say("post.where.exact." + one), one == exactness(answers));
        }
        var inside = new ArrayList<Component>();
        inside.add(choices.done());
        inside.add(Field.text(WORDS, asking.say("post.where.words"), answers.typed(WORDS), Field.LONG)
                .filling("off")
                .complaint(asking.complaint(WORDS)));
        inside.addAll(standing.asked(asking, here));
        inside.add(
                Html.of("details", "more", Html.text("summary", "", asking.say("post.where.who-reads")), exact.done()));
        inside.add(near(here));
        return inside;
    }

    private static Component near(Here here) {
        var hidden = Html.of("input", "");
        hidden.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", NEAR)
                .setAttribute("value", here.typed());
        return hidden;
    }

    private List<Card> around(Asking asking, Here here) {
        var query = new FindQuery(
                lookedFor(asking), here.point(), null, null, Filters.of(ListingKind.PLACE), Order.BEST, 1);
        return finder.first(query, SHOWN);
    }

    private Optional<Place> place(String typed) {
        return typed.isEmpty() ? Optional.empty() : ListingId.endOf(typed).flatMap(places::get);
    }

    private static Exactness exactness(Answers answers) {
        return Named.parse(Exactness.class, answers.get(EXACTNESS)).orElse(Exactness.EXACT);
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (answers.one(NEAR).flatMap(hereFinder::find).isEmpty()) {
            wrong.put(PLACE, texts.get("post.where.near.none"));
        } else if (!answers.has(PLACE) && !answers.has(WORDS)) {
            wrong.put(PLACE, texts.get("post.where.none"));
        } else if (isElsewhere(answers)) {
            var shortest = exactness(answers) == Exactness.EXACT ? 2 : 0;
            Sentences.line(answers.get(WORDS), shortest, Spot.Around.LONGEST_WORDS, texts)
                    .or(() -> standing.complaint(answers, here(answers), texts))
                    .ifPresent(it -> wrong.put(WORDS, it));
        } else if (place(answers.get(PLACE))
                .filter(it -> it.listing().isPublished())
                .isEmpty()) {
            wrong.put(PLACE, texts.get("post.where.gone"));
        }
        return wrong;
    }

    /** Words alone say so too. */
    private static boolean isElsewhere(Answers answers) {
        return answers.get(PLACE).equals(ELSEWHERE) || !answers.has(PLACE);
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return place(answers.get(PLACE)).map(it -> it.listing().title()).orElse(answers.get(WORDS));
    }

    /** Of answers that will do. */
    Spot spot(Answers answers) {
        return isElsewhere(answers)
                ? around(answers, exactness(answers))
                : new Spot.At(ListingId.endOf(answers.get(PLACE)).orElseThrow());
    }

    /** Elsewhere: the very spot where somebody stood there, else near where they say. */
    Spot.Around around(Answers answers, Exactness exactness) {
        var here = here(answers);
        var spot = standing.point(answers);
        return new Spot.Around(
                spot.orElse(here.point()),
                spot.isPresent(),
                standing.neighbourhood(answers).map(Neighbourhood::code).orElse(here.neighbourhood()),
                answers.get(WORDS),
                here.name(),
                exactness);
    }

    Answers answersOf(Location location, @Nullable ListingId place) {
        var isMeasured = place == null && location.exactness() == Exactness.EXACT;
        return new Answers(Map.of(
                NEAR,
                near(location),
                PLACE,
                place == null ? ELSEWHERE : place.value(),
                WORDS,
                location.address(),
                EXACTNESS,
                exactness(location).word(),
                StandingThere.LATITUDE,
                isMeasured ? String.valueOf(location.point().latitude()) : "",
                StandingThere.LONGITUDE,
                isMeasured ? String.valueOf(location.point().longitude()) : ""));
    }

    /** As its writer said it: the village, if it is that one. */
    private String near(Location location) {
        return hereFinder
                .find(location.town())
                .filter(it -> it.neighbourhood()
                        .municipality()
                        .equals(location.neighbourhood().municipality()))
                .map(_ -> location.town())
                .orElse(location.neighbourhood().value());
    }

    /** Where the words may be read, they are as exact as can be. */
    private static Exactness exactness(Location location) {
        return location.address().isEmpty() ? location.exactness() : Exactness.EXACT;
    }

    Here here(Answers answers) {
        return answers.one(NEAR).flatMap(hereFinder::find).orElseThrow();
    }
}
