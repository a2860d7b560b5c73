package nl.omdehoek.ui.post;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.listing.Exchange;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.Resource;
import nl.omdehoek.listing.Supplies;
import nl.omdehoek.listing.Supply;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** What it still needs, and what it has to share; each on all days, or on some. */
class SuppliesQuestion implements Question {

    static final String NEEDS = "zoekt";
    static final String NEEDS_DAYS = "zoektdagen";
    static final String HAS = "deelt";
    static final String HAS_DAYS = "deeltdagen";

    @Override
    public String word() {
        return "delen";
    }

    @Override
    public Set<String> fields() {
        return Set.of(NEEDS, NEEDS_DAYS, HAS, HAS_DAYS);
    }

    @Override
    public List<Component> inside(Asking asking) {
        return List.of(
                resources(asking, NEEDS, "post.needs"),
                days(asking, NEEDS_DAYS, "post.needs.days"),
                resources(asking, HAS, "post.has"),
                days(asking, HAS_DAYS, "post.has.days"));
    }

    private static Component resources(Asking asking, String field, String asks) {
        return Options.of(asking, field, asking.say(asks))
                .any(Resource.values(), "resource")
                .done();
    }

    private static Component days(Asking asking, String field, String asks) {
        var options = Options.of(asking, field, asking.say(asks));
        for (var day : DayOfWeek.values()) {
            options.any(word(day), day.getDisplayName(TextStyle.FULL, asking.texts().locale()));
        }
        var days = Html.of("details", "more", Html.text("summary", "", asking.say("post.days")), options.done());
        days.getElement().setAttribute("open", asking.answers().has(field));
        return days;
    }

    private static String word(DayOfWeek day) {
        return String.valueOf(day.getValue());
    }

    /** What is ticked can do no harm, and what is not ours is left out. */
    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        return Map.of();
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return "";
    }

    /** @param before what stands there, for as long as nobody was asked */
    Exchange exchange(Answers answers, Exchange before) {
        return answers.all().containsKey(NEEDS)
                ? new Exchange(supplies(answers, NEEDS, NEEDS_DAYS), supplies(answers, HAS, HAS_DAYS))
                : before;
    }

    private static Supplies supplies(Answers answers, String field, String dayField) {
        var words = Options.words(answers, dayField);
        var days = Arrays.stream(DayOfWeek.values())
                .filter(it -> words.contains(word(it)))
                .collect(() -> EnumSet.noneOf(DayOfWeek.class), Set::add, Set::addAll);
        return new Supplies(Options.several(answers, field, Resource.class).stream()
                .sorted()
                .map(it -> new Supply(it, days))
                .toList());
    }

    /** Nothing where each has days of its own, which the form cannot ask: that stays as it is. */
    Answers answersOf(Exchange exchange) {
        return canAsk(exchange.needs()) && canAsk(exchange.has())
                ? new Answers(Map.of(
                        NEEDS, resources(exchange.needs()),
                        NEEDS_DAYS, days(exchange.needs()),
                        HAS, resources(exchange.has()),
                        HAS_DAYS, days(exchange.has())))
                : Answers.NONE;
    }

    private static boolean canAsk(Supplies supplies) {
        return supplies.all().stream().map(Supply::days).distinct().count() <= 1;
    }

    private static String resources(Supplies supplies) {
        return supplies.all().stream().map(Supply::resource).map(Named::word).collect(joining(","));
    }

    private static String days(Supplies supplies) {
        return supplies.all().stream()
                .flatMap(it -> it.days().stream())
                .distinct()
                .sorted()
                .map(SuppliesQuestion::word)
                .collect(joining(","));
    }
}
