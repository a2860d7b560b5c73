package nl.omdehoek.ui.neighbourhood;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.ZonedDateTime;
import nl.omdehoek.geography.Area;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.geography.Neighbourhood;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.search.Filters;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.Order;
import nl.omdehoek.search.When;
import nl.omdehoek.search.Window;
import nl.omdehoek.ui.find.Cards;
import nl.omdehoek.ui.find.ConnectorPanel;
import nl.omdehoek.ui.find.Evenings;
import nl.omdehoek.ui.find.FindAddress;
import nl.omdehoek.ui.help.HelpPages;
import nl.omdehoek.ui.kit.Choices;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PrintWay;
import nl.omdehoek.ui.kit.QrCode;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** One neighbourhood: who connects there, what is on this week, and where there is help. On paper, its notice board. */
@Route(value = "buurt/:code", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class NeighbourhoodView extends ReaderView {

    private static final Distance AROUND = new Distance(3_000);

    /** To a desk one goes farther, or rings. */
    private static final Distance TO_A_DESK = new Distance(25_000);

    private static final int SHOWN = 8;
    private static final int WEEK_ON_PAPER = 5;
    private static final int NEARBY_SHOWN = 4;
    private static final int NEARBY_ON_PAPER = 3;

    private final Neighbourhoods neighbourhoods;
    private final HereFinder hereFinder;
    private final Finder finder;
    private final Evenings evenings;
    private final ConnectorRegister connectors;
    private final Clock clock;
    private final Origin origin;

    NeighbourhoodView(
            Neighbourhoods neighbourhoods,
            HereFinder hereFinder,
            Finder finder,
            Evenings evenings,
            ConnectorRegister connectors,
            Clock clock,
            Origin origin) {
        this.neighbourhoods = neighbourhoods;
        this.hereFinder = hereFinder;
        this.finder = finder;
        this.evenings = evenings;
        this.connectors = connectors;
        this.clock = clock;
        this.origin = origin;
    }

    @Override
    protected PageHead show(Visit visit) {
        var code = AreaCode.parse(visit.route().getOrDefault("code", "")).orElseThrow(NotFoundException::new);
        var area = neighbourhoods.area(code).orElseThrow(NotFoundException::new);
        var here = hereFinder.find(code.value()).orElseThrow(NotFoundException::new);
        var texts = visit.texts();
        var saying = new Saying(texts, ZonedDateTime.now(clock), evenings.at(here));
        addClassName("board");
        add(new H1(area.name()), Html.soft(within(area, texts)));
        add(new PrintWay(texts.get("neighbourhood.print"), texts.get("neighbourhood.print.what")));
        add(new ConnectorPanel(texts, connectors.of(code)));
        add(week(texts, saying, here));
        add(nearby(texts, saying, here, ListingKind.PLACE, "neighbourhood.places"));
        add(nearby(texts, saying, here, ListingKind.HELP_POINT, "neighbourhood.help"));
        add(Html.of(
                "p",
                "not-print",
                Html.link(
                        Addresses.near(HelpPages.SHOWN, here.typed()),
                        "button plain wide",
                        new Text(texts.get("shown.title")))));
        inside(texts, code, area);
        add(new QrCode(origin.to("/buurt/" + code.value()), texts.get("qr.label")));
        add(Html.text("p", "only-print small", texts.get("neighbourhood.scan", origin.to("/buurt/" + code.value()))));
        return new PageHead(area.name(), texts.get("neighbourhood.what", area.name()), "/buurt/" + code.value());
    }

    private String within(Area area, Texts texts) {
        var municipality =
                neighbourhoods.municipality(area.municipality()).map(Area::name).orElse("");
        var people = area.inhabitants();
        var where = municipality.equals(area.name()) ? texts.get("neighbourhood.municipality") : municipality;
        return people.isEmpty() ? where : where + " · " + texts.get("neighbourhood.inhabitants", people.getAsInt());
    }

    private Section week(Texts texts, Saying saying, Here here) {
        var window = When.Named.WEEK.window(saying.now(), evenings.at(here));
        var query = query(here, ListingKind.ACTIVITY, AROUND, window, Order.SOONEST);
        var section = section(texts, saying, here, query, SHOWN, WEEK_ON_PAPER, "neighbourhood.week");
        onPaper(section, texts, saying, finder.count(query) - WEEK_ON_PAPER);
        var all = FindAddress.empty()
                .with("bij", here.typed())
                .with("wat", ListingKind.ACTIVITY.word())
                .with("wanneer", "week")
                .with("orde", "straks");
        section.add(Html.link(all.href(), "button plain wide", new Text(texts.get("today.week"))));
        return section;
    }

    /** A paper hangs there longer than a day, and has no room for everything: it says so. */
    private static void onPaper(Section week, Texts texts, Saying saying, long left) {
        var today = saying.now().toLocalDate();
        var days = texts.get("neighbourhood.days", saying.date(today), saying.date(today.plusDays(6)));
        week.addComponentAtIndex(1, Html.text("p", "only-print soft", days));
        if (left > 0) {
            week.add(Html.text("p", "only-print", texts.get("neighbourhood.more", left)));
        }
    }

    private Section nearby(Texts texts, Saying saying, Here here, ListingKind kind, String title) {
        var radius = kind == ListingKind.HELP_POINT ? TO_A_DESK : AROUND;
        var query = query(here, kind, radius, null, Order.NEAREST);
        var section = section(texts, saying, here, query, NEARBY_SHOWN, NEARBY_ON_PAPER, title);
        var all = FindAddress.empty().with("bij", here.typed()).with("wat", kind.word());
        section.add(Html.link(all.href(), "button plain wide", new Text(texts.get(title + ".all"))));
        return section;
    }

    private static FindQuery query(Here here, ListingKind kind, Distance radius, @Nullable Window window, Order order) {
        return new FindQuery("", here.point(), radius, window, Filters.of(kind), order, 1);
    }

    private Section section(
            Texts texts, Saying saying, Here here, FindQuery query, int shown, int onPaper, String title) {
        var found = finder.first(query, shown);
        var section = new Section(new H2(texts.get(title)));
        section.addClassName(title.substring(title.lastIndexOf('.') + 1));
        if (found.isEmpty()) {
            section.add(new Paragraph(texts.get(title + ".none")));
            return section;
        }
        var cards = new Cards(texts, saying, here, query.window());
        var list = new OrderedList();
        list.addClassName("list");
        for (var card : found) {
            var row = cards.row(card);
            if (list.getComponentCount() >= onPaper) {
                row.addClassName("not-print");
            }
            if (card.kind() == ListingKind.ACTIVITY) {
                row.add(new QrCode(origin.to(Addresses.shortest(card.kind(), card.id())), texts.get("qr.label")));
            }
            list.add(row);
        }
        section.add(list);
        return section;
    }

    /** Of a larger area: the neighbourhoods in it. */
    private void inside(Texts texts, AreaCode code, Area area) {
        if (area instanceof Neighbourhood) {
            return;
        }
        var choices = new Choices(texts.get("neighbourhood.inside"));
        neighbourhoods
                .neighbourhoodsIn(code)
                .forEach(it -> choices.add(it.name(), "/buurt/" + it.code().value(), false));
        var all = Html.of(
                "details", "more not-print", Html.text("summary", "", texts.get("neighbourhood.inside")), choices);
        add(all);
    }
}
