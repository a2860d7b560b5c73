package nl.omdehoek.ui.find;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.search.Card;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.Found;
import nl.omdehoek.search.When;
import nl.omdehoek.search.Window;
import nl.omdehoek.ui.kit.Ask;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Saying;
import nl.omdehoek.ui.kit.Texts;
import nl.omdehoek.ui.kit.WhereAsk;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import org.jspecify.annotations.Nullable;

/** One list of all that can be found. Every choice is a link, and every choice made is in the address. */
@Route(value = "zoeken", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class FindView extends ReaderView {

    private static final int LONGEST_DAY = 40;

    private final Finder finder;
    private final HereFinder hereFinder;
    private final Evenings evenings;
    private final Clock clock;

    FindView(Finder finder, HereFinder hereFinder, Evenings evenings, Clock clock) {
        this.finder = finder;
        this.hereFinder = hereFinder;
        this.evenings = evenings;
        this.clock = clock;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var now = ZonedDateTime.now(clock);
        var address = FindAddress.of(visit.choices(), now.toLocalDate());
        var here = hereFinder.find(address.get("bij")).orElse(null);
        var evening = evenings.at(here);
        var query = address.query(here, now, evening);
        var found = finder.find(query, evening);
        var saying = new Saying(texts, now, evening);
        var title = title(texts, address, here);
        add(new H1(title));
        add(ask(texts, address));
        notices(texts, visit, address, here);
        add(new ChoicePanel(texts, saying, address, here, found.counts()));
        results(texts, saying, address, here, query.window(), found);
        var head = new PageHead(title, texts.get("find.what"), address.href());
        return address.names().isEmpty() ? head : head.hidden();
    }

    private static String title(Texts texts, FindAddress address, @Nullable Here here) {
        var when = address.when()
                .filter(When.Named.class::isInstance)
                .map(it -> texts.get("find.title." + ((When.Named) it).name()))
                .orElse(texts.get("find.title"));
        return here == null ? when : texts.get("find.title.near", when, here.name());
    }

    private static Ask ask(Texts texts, FindAddress address) {
        return new Ask(FindAddress.PATH, "q", texts.get("find.ask"), address.get("q"), texts.get("find.go"))
                .example(texts.get("find.example"))
                .keeping(address.choices(Set.of("q", "pagina")))
                .asSearch();
    }

    private void notices(Texts texts, Visit visit, FindAddress address, @Nullable Here here) {
        if (here == null) {
            var typed = visit.choice("bij").orElse("");
            if (!typed.isEmpty()) {
                add(Html.notice(HereFinder.unknown(texts, typed)));
            }
            add(new WhereAsk(FindAddress.PATH, texts, typed).keeping(address.choices(Set.of("bij", "pagina"))));
        }
        if (FindAddress.asksForThePast(
                visit.choices(), clock.instant().atZone(clock.getZone()).toLocalDate())) {
            add(Html.notice(texts.get("find.past")));
        } else if (visit.choice("wanneer").isPresent() && !address.has("wanneer")) {
            var typed = Html.beginning(visit.choice("wanneer").orElse(""), LONGEST_DAY);
            add(Html.notice(texts.get("find.when.unknown", typed)));
        }
    }

    private void results(
            Texts texts,
            Saying saying,
            FindAddress address,
            @Nullable Here here,
            @Nullable Window window,
            Found found) {
        var cards = new Cards(texts, saying, here, window);
        if (found.total() == 0) {
            add(new NothingFound(texts, address, here));
        } else {
            // Rows have a heading each; this one stands above them.
            add(Html.text("h2", "sr", texts.get("find.results")), count(texts, address, here, found));
            add(list("resultaten", cards, found.cards(), (address.page() - 1) * FindQuery.PAGE_SIZE));
            if (found.cards().isEmpty()) {
                add(
                        Html.soft(texts.get("find.page.beyond")),
                        new Anchor(address.without().href(), texts.get("find.page.first")));
            }
            more(texts, address, found);
        }
        // They are the same on every page of the list.
        if (!found.callFirst().isEmpty() && (address.page() == 1 || found.total() == 0)) {
            callFirst(texts, cards, address, found);
        }
    }

    /** The first of them; whoever wants them all lets go of the time, which says nothing of them anyway. */
    private void callFirst(Texts texts, Cards cards, FindAddress address, Found found) {
        var total = found.callFirstTotal();
        add(new H2(texts.get("find.call-first")), Html.soft(texts.get("find.call-first.what", total)));
        add(list("bel-eerst", cards, found.callFirst(), 0));
        if (total > found.callFirst().size()) {
            var all = address.without("wanneer");
            if (!all.has("wat")) {
                all = all.toggled("wat", ListingKind.PLACE.word()).toggled("wat", ListingKind.HELP_POINT.word());
            }
            add(Html.link(
                    all.href(),
                    "button plain wide",
                    new Text(texts.get(
                            "find.call-first.more", total - found.callFirst().size()))));
        }
    }

    private static HtmlContainer count(Texts texts, FindAddress address, @Nullable Here here, Found found) {
        var soonest = address.has("orde", "straks");
        var ordered = here != null || soonest;
        var count = new Paragraph(texts.get("find.count", found.total()) + (ordered ? ", " : "."));
        count.addClassName("soft");
        count.setId("aantal");
        if (ordered) {
            var order = soonest ? "soonest" : address.has("q") ? "best" : "nearest";
            count.add(new Text(texts.get("find.order." + order) + " "));
            count.add(new Anchor(
                    soonest
                            ? address.without("orde").href()
                            : address.with("orde", "straks").href(),
                    texts.get(soonest ? "find.order.to-nearest" : "find.order.to-soonest")));
        }
        var map = Html.text("button", "button plain needs-app map-button", texts.get("find.map"));
        map.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("data-nearer", texts.get("find.map.nearer"))
                .setAttribute("data-farther", texts.get("find.map.farther"))
                .setAttribute(
                        "data-map", here == null ? "" : here.neighbourhood().value());
        return Html.of("div", "result-head", count, map);
    }

    private static OrderedList list(String id, Cards cards, List<Card> all, int before) {
        var list = new OrderedList();
        list.setId(id);
        list.addClassName("list");
        if (before > 0) {
            list.getElement().setAttribute("start", String.valueOf(before + 1));
        }
        all.forEach(it -> list.add(cards.row(it)));
        return list;
    }

    private void more(Texts texts, FindAddress address, Found found) {
        if (address.page() > 1) {
            var last = Math.ceilDiv(found.total(), FindQuery.PAGE_SIZE);
            add(Html.link(
                    address.onPage((int) Math.min(address.page() - 1L, last)).href(),
                    "button plain wide",
                    new Text(texts.get("find.previous"))));
        }
        if ((long) address.page() * FindQuery.PAGE_SIZE < found.total() && address.page() < FindQuery.LAST_PAGE) {
            var left = found.total() - (long) address.page() * FindQuery.PAGE_SIZE;
            add(Html.link(
                    address.onPage(address.page() + 1).href(),
                    "button plain wide",
                    new Text(texts.get("find.more", left))));
        }
    }
}
