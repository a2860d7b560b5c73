package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.help.HelpKind;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.search.Card;
import nl.omdehoek.search.Filters;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.Order;
import nl.omdehoek.ui.kit.Addresses;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Icon;
import nl.omdehoek.ui.kit.Saying;
import nl.omdehoek.ui.kit.Texts;
import nl.omdehoek.ui.kit.WhereAsk;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The help finder: ten themes in plain sentences, and then upward, from what one can do oneself to the social team.
 * Urgent numbers, a human, and a quick way out are always there.
 */
@Route(value = "hulp", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class HelpView extends ReaderView {

    private static final String PATH = "/hulp";
    private static final int SHOWN = 3;

    /** What one joins has to be near; to a desk one goes farther, or rings. */
    private static final Distance NEAR = new Distance(10_000);

    private static final Distance FAR = new Distance(25_000);

    /** Who first listens and then decides with you: the top of the pyramid that this portal knows. */
    private static final Set<HelpKind> TEAMS = Set.of(HelpKind.SOCIAL_TEAM);

    private static final Set<HelpKind> VOLUNTEERS =
            Set.of(HelpKind.VOLUNTEERS_DESK, HelpKind.CARERS_SUPPORT, HelpKind.FORMS_HELP, HelpKind.TRANSPORT);

    private final Finder finder;
    private final HereFinder hereFinder;
    private final Evenings evenings;
    private final ConnectorRegister connectors;
    private final Clock clock;

    HelpView(Finder finder, HereFinder hereFinder, Evenings evenings, ConnectorRegister connectors, Clock clock) {
        this.finder = finder;
        this.hereFinder = hereFinder;
        this.evenings = evenings;
        this.connectors = connectors;
        this.clock = clock;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var here = visit.choice("bij").flatMap(hereFinder::find).orElse(null);
        var theme = visit.choice("thema").flatMap(it -> Named.parse(Theme.class, it));
        add(leave(texts));
        if (theme.isPresent()) {
            add(back(texts, here), new H1(texts.get("help.ask." + theme.get())), urgent(texts));
            upward(texts, theme.get(), here);
        } else {
            add(new H1(texts.get("help.title")), new Paragraph(texts.get("help.lead")), urgent(texts));
            add(new H2(texts.get("help.choose")), asks(texts, here));
        }
        if (here == null) {
            where(texts, visit.choice("bij").orElse(""), theme.orElse(null));
        }
        add(human(texts, here));
        var title = texts.get("help.title");
        return new PageHead(title, texts.get("help.lead"), PATH);
    }

    private void where(Texts texts, String typed, @Nullable Theme theme) {
        if (!typed.isEmpty()) {
            add(Html.notice(HereFinder.unknown(texts, typed)));
        }
        var ask = new WhereAsk(PATH, texts, typed);
        add(theme == null ? ask : ask.keeping("thema", theme.word()));
    }

    /** A plain link, so that it works at once; with the app it also takes this page out of the history. */
    private static Anchor leave(Texts texts) {
        var leave = Html.link("https://www.knmi.nl", "button leave not-print", new Text(texts.get("help.leave")));
        leave.getElement().setAttribute("data-leave", "").setAttribute("rel", "noreferrer");
        return leave;
    }

    private static Anchor back(Texts texts, @Nullable Here here) {
        return Html.link(
                Addresses.near(PATH, here == null ? "" : here.typed()),
                "back",
                new Text("← " + texts.get("help.back")));
    }

    private static Div urgent(Texts texts) {
        var numbers = new UnorderedList();
        numbers.addClassName("numbers");
        for (var number : List.of("112", "113", "doctor", "safe-home")) {
            var link = new Anchor("tel:" + texts.get("urgent." + number + ".tel"));
            link.add(
                    Html.text("b", "", texts.get("urgent." + number)),
                    Html.span("", texts.get("urgent." + number + ".when")));
            numbers.add(new ListItem(link));
        }
        numbers.getElement().setAttribute("aria-label", texts.get("urgent.label"));
        return new Div(numbers);
    }

    private static UnorderedList asks(Texts texts, @Nullable Here here) {
        var asks = new UnorderedList();
        asks.addClassName("asks");
        for (var theme : Theme.values()) {
            var address = FindAddress.empty().with("thema", theme.word());
            asks.add(new ListItem(Html.link(
                    (here == null ? address : address.with("bij", here.typed())).href(PATH),
                    "",
                    new Icon("heart"),
                    Html.span("", texts.get("help.ask." + theme)))));
        }
        return asks;
    }

    private void upward(Texts texts, Theme theme, @Nullable Here here) {
        var saying = new Saying(texts, ZonedDateTime.now(clock), evenings.at(here));
        var cards = new Cards(texts, saying, here, null);
        var steps = new OrderedList();
        steps.addClassName("steps");
        steps.add(step(texts, "self", new Paragraph(texts.get("help.self." + theme))));
        steps.add(found(texts, "neighbours", cards, find(ListingKind.INITIATIVE, theme, here, _ -> true)));
        steps.add(found(texts, "activity", cards, find(ListingKind.ACTIVITY, theme, here, _ -> true)));
        steps.add(found(texts, "volunteer", cards, find(ListingKind.HELP_POINT, null, here, of(VOLUNTEERS))));
        steps.add(found(
                texts,
                "desk",
                cards,
                find(ListingKind.HELP_POINT, theme, here, of(TEAMS).negate())));
        steps.add(found(texts, "team", cards, find(ListingKind.HELP_POINT, null, here, of(TEAMS))));
        add(new H2(texts.get("help.upward")), steps);
    }

    private static Predicate<Card> of(Set<HelpKind> kinds) {
        return card -> kinds.stream().anyMatch(it -> it.name().equals(card.sort()));
    }

    private List<Card> find(ListingKind kind, @Nullable Theme theme, @Nullable Here here, Predicate<Card> wanted) {
        if (here == null) {
            return List.of();
        }
        var within = kind == ListingKind.HELP_POINT ? FAR : NEAR;
        var query = new FindQuery("", here.point(), within, null, Filters.of(kind, theme), Order.NEAREST, 1);
        return finder.first(query, SHOWN, wanted);
    }

    private static ListItem step(Texts texts, String name, Component... inside) {
        var step = new ListItem(new H2(texts.get("help.step." + name)));
        step.add(inside);
        return step;
    }

    private static ListItem found(Texts texts, String name, Cards cards, List<Card> all) {
        if (all.isEmpty()) {
            return step(texts, name, Html.soft(texts.get("help.step." + name + ".none")));
        }
        var list = new HtmlContainer("ul");
        list.addClassName("list");
        all.forEach(it -> list.add(cards.row(it)));
        return step(texts, name, list);
    }

    private Component human(Texts texts, @Nullable Here here) {
        return new ConnectorPanel(texts, here == null ? Optional.empty() : connectors.of(here.neighbourhood()));
    }
}
