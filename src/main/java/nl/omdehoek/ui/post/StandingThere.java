package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.geography.Neighbourhood;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Point;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** "Ik sta er nu": the very spot, as the phone of who posts it tells in the form, if they like. */
@org.springframework.stereotype.Component
class StandingThere {

    static final String LATITUDE = "breedte";
    static final String LONGITUDE = "lengte";
    static final Set<String> FIELDS = Set.of(LATITUDE, LONGITUDE);

    /** Farther from where somebody said it is, one of the two is wrong. */
    private static final Distance FARTHEST = new Distance(10_000);

    private final Neighbourhoods neighbourhoods;

    StandingThere(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    /** A button where there is a script, and what it fills in; a spot that cannot be right is left out. */
    List<Component> asked(Asking asking, Here here) {
        var isKnown = point(asking.answers()).isPresent()
                && complaint(asking.answers(), here, asking.texts()).isEmpty();
        var standing = asking.say("post.standing");
        var found = asking.say("post.standing.found");
        var button = Html.text("button", "button plain wide needs-app", isKnown ? found : standing);
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-standing", standing)
                .setAttribute("data-looking", asking.say("here.looking"))
                .setAttribute("data-found", found)
                .setAttribute("data-failed", asking.say("post.standing.failed"));
        return List.of(button, hidden(asking, LATITUDE, isKnown), hidden(asking, LONGITUDE, isKnown));
    }

    private static HtmlContainer hidden(Asking asking, String name, boolean isKnown) {
        var input = new HtmlContainer("input");
        input.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", isKnown ? asking.answers().get(name) : "");
        return input;
    }

    /** Nothing where nobody stood anywhere. */
    Optional<Point> point(Answers answers) {
        if (!answers.has(LATITUDE) && !answers.has(LONGITUDE)) {
            return Optional.empty();
        }
        return read(answers);
    }

    private static Optional<Point> read(Answers answers) {
        try {
            return Optional.of(
                    new Point(Double.parseDouble(answers.get(LATITUDE)), Double.parseDouble(answers.get(LONGITUDE))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** In the sea, abroad or far from where it was said to be. */
    Optional<String> complaint(Answers answers, Here here, Texts texts) {
        if (!answers.has(LATITUDE) && !answers.has(LONGITUDE)) {
            return Optional.empty();
        }
        return read(answers)
                        .filter(it -> neighbourhoods.at(it).isPresent())
                        .filter(it -> it.distanceTo(here.point()).compareTo(FARTHEST) <= 0)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(texts.get("post.standing.wrong", here.name()));
    }

    /** Where it is, of answers that will do. */
    Optional<Neighbourhood> neighbourhood(Answers answers) {
        return point(answers).flatMap(neighbourhoods::at);
    }
}
