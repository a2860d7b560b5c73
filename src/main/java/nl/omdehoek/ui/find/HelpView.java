package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.people.Connector;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.search.Finder;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Icon;
import nl.omdehoek.ui.kit.Namesakes;
import nl.omdehoek.ui.kit.QuickWayOut;
import nl.omdehoek.ui.kit.UrgentNumbers;
import nl.omdehoek.ui.kit.WhereAsk;
import nl.omdehoek.ui.ring.RingPages;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
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
        add(new QuickWayOut(texts));
        if (theme.isPresent()) {
            add(back(texts, here), new H1(texts.get("help.ask." + theme.get())), urgent(texts));
            var saying = new Saying(texts, ZonedDateTime.now(clock), evenings.at(here));
            add(
                    Html.soft(texts.get("help.upward")),
                    new HelpLadder(texts, saying, finder, here, connector(here)).of(theme.get()));
        } else {
            add(new H1(texts.get("help.title")), new Paragraph(texts.get("help.lead")), urgent(texts));
            add(new H2(texts.get("help.choose")), asks(texts, here));
        }
        add(new Namesakes(texts, hereFinder, visit.choice("bij").orElse(""), it -> page(theme.orElse(null), it)));
        if (here == null) {
            where(texts, visit.choice("bij").orElse(""), theme.orElse(null));
        }
        add(human(texts, here));
        var title = texts.get("help.title");
        return new PageHead(title, texts.get("help.lead"), PATH).lookedFrom(visit, here);
    }

    private void where(Texts texts, String typed, @Nullable Theme theme) {
        if (!typed.isEmpty()) {
            add(Html.notice(HereFinder.unknown(texts, typed)));
        }
        var ask = new WhereAsk(PATH, texts, typed);
        add(theme == null ? ask : ask.keeping("thema", theme.word()));
    }

    private static Anchor back(Texts texts, @Nullable Here here) {
        return Html.link(
                Addresses.near(PATH, here == null ? "" : here.typed()),
                "back",
                new Text("← " + texts.get("help.back")));
    }

    private static Div urgent(Texts texts) {
        return new Div(new UrgentNumbers(texts, List.of("112", "113", "doctor", "safe-home")));
    }

    private static String page(@Nullable Theme theme, String from) {
        var question = theme == null ? FindAddress.empty() : FindAddress.empty().with("thema", theme.word());
        return (from.isEmpty() ? question : question.with("bij", from)).href(PATH);
    }

    private static UnorderedList asks(Texts texts, @Nullable Here here) {
        var asks = new UnorderedList();
        asks.addClassName("asks");
        for (var theme : Theme.values()) {
            asks.add(new ListItem(Html.link(
                    page(theme, here == null ? "" : here.typed()),
                    "",
                    new Icon("heart"),
                    Html.span("", texts.get("help.ask." + theme)))));
        }
        return asks;
    }

    private Optional<Connector> connector(@Nullable Here here) {
        return here == null ? Optional.empty() : connectors.of(here.neighbourhood());
    }

    private Component[] human(Texts texts, @Nullable Here here) {
        var near = here == null ? "" : here.typed();
        return new Component[] {
            new ConnectorPanel(texts, connector(here)),
            new Paragraph(Html.link(RingPages.ringMe(near), "button wide", new Text(texts.get("ring.go")))),
            new Paragraph(
                    Html.link(RingPages.worry(near), "button plain wide", new Text(texts.get("ring.title.WORRY"))))
        };
    }
}
