package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Belonging;
import nl.omdehoek.listing.Cost;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.listing.Welcome;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.wording.Texts;

/** What helps neighbours to choose, for who likes to say more: in a sentence or two, what it costs, how one gets in. */
class TellMoreQuestion implements Question {

    static final String SUMMARY = "uitleg";
    static final String COST = "kosten";
    static final String THEME = "thema";
    static final String ACCESS = "toegang";

    private final String asksSummary;

    TellMoreQuestion() {
        this("post.more.summary");
    }

    /** @param asksSummary the name of the text that asks for a sentence or two */
    TellMoreQuestion(String asksSummary) {
        this.asksSummary = asksSummary;
    }

    @Override
    public String word() {
        return "meer";
    }

    @Override
    public Set<String> fields() {
        return Set.of(SUMMARY, COST, THEME, ACCESS);
    }

    @Override
    public List<Component> inside(Asking asking) {
        var answers = asking.answers();
        return List.of(
                Field.area(SUMMARY, asking.say(asksSummary), answers.typed(SUMMARY))
                        .filling("off")
                        .complaint(asking.complaint(SUMMARY)),
                Field.text(COST, asking.say("post.more.cost"), answers.typed(COST), Field.LONG)
                        .filling("off")
                        .complaint(asking.complaint(COST)),
                Options.of(asking, THEME, asking.say("post.more.thema"))
                        .any(Theme.values(), "theme")
                        .done(),
                Options.of(asking, ACCESS, asking.say("post.more.toegang"))
                        .any(Access.values(), "access")
                        .done());
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        Sentences.line(answers.get(SUMMARY), 0, Wording.LONGEST_SUMMARY, texts).ifPresent(it -> wrong.put(SUMMARY, it));
        if (answers.has(COST) && Cost.parse(answers.get(COST)).isEmpty()) {
            wrong.put(COST, texts.get("post.more.cost.wrong"));
        }
        if (themes(answers).size() > Belonging.MOST_THEMES) {
            wrong.put(THEME, texts.get("post.more.themes.many", Belonging.MOST_THEMES));
        }
        return wrong;
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return answers.get(SUMMARY);
    }

    /** To meet, where nobody said what it is about. */
    Set<Theme> themes(Answers answers) {
        var chosen = Options.several(answers, THEME, Theme.class);
        return chosen.isEmpty() ? Set.of(Theme.MEETING) : chosen;
    }

    Answers answersOf(Listing listing) {
        var cost = listing.welcome().cost();
        return new Answers(Map.of(
                SUMMARY, listing.wording().summary(),
                COST, cost == null ? "" : cost.toString(),
                THEME, words(listing.belonging().themes()),
                ACCESS, words(listing.welcome().access())));
    }

    private static <E extends Enum<E> & Named> String words(Set<E> chosen) {
        return chosen.stream().sorted().map(Named::word).collect(Collectors.joining(","));
    }

    Welcome welcome(Answers answers) {
        return new Welcome(
                Set.of(),
                null,
                Cost.parse(answers.get(COST)).orElse(null),
                "",
                Options.several(answers, ACCESS, Access.class),
                Set.of("nl"),
                null,
                null);
    }
}
