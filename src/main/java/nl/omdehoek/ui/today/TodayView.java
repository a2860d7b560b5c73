package nl.omdehoek.ui.today;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.ZonedDateTime;
import nl.omdehoek.geography.Distance;
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
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Icon;
import nl.omdehoek.ui.kit.Namesakes;
import nl.omdehoek.ui.kit.WhereAsk;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Three doors, and what is on today and tomorrow near here. Without a place it asks for one. */
@Route(value = "", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class TodayView extends ReaderView {

    private static final int SHOWN = 8;
    private static final int WALKING = 2_000;
    private static final int NEAR = 5_000;
    private static final int REACHABLE = 10_000;

    private final Finder finder;
    private final HereFinder hereFinder;
    private final Evenings evenings;
    private final ConnectorRegister connectors;
    private final Clock clock;

    TodayView(Finder finder, HereFinder hereFinder, Evenings evenings, ConnectorRegister connectors, Clock clock) {
        this.finder = finder;
        this.hereFinder = hereFinder;
        this.evenings = evenings;
        this.connectors = connectors;
        this.clock = clock;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var typed = visit.choice("bij");
        var here = typed.flatMap(hereFinder::find).orElse(null);
        if (here == null) {
            add(new H1(texts.get("today.title")));
            add(new Paragraph(texts.get("today.lead")));
            typed.ifPresent(it -> add(Html.notice(HereFinder.unknown(texts, it))));
            add(new WhereAsk("/", texts, typed.orElse("")));
            add(doors(texts, null));
            return new PageHead("", texts.get("today.what"), "/").lookedFrom(visit, null);
        }
        var saying = new Saying(texts, ZonedDateTime.now(clock), evenings.at(here));
        add(new H1(texts.get("today.title.near", here.name())));
        add(new Namesakes(texts, hereFinder, typed.orElse(""), it -> Addresses.near("/", it)));
        add(doors(texts, here));
        add(day(When.Named.TODAY, here, texts, saying));
        add(day(When.Named.TOMORROW, here, texts, saying));
        var week = list(here, ListingKind.ACTIVITY, REACHABLE).with("wanneer", When.Named.WEEK.word());
        add(Html.link(
                week.with("orde", Order.SOONEST.word()).href(),
                "button plain wide",
                new Text(texts.get("today.week"))));
        add(new ConnectorPanel(texts, connectors.of(here.neighbourhood())));
        return new PageHead(
                texts.get("today.title.short", here.name()),
                texts.get("today.what.near", here.name()),
                Addresses.near("/", here.typed()));
    }

    private UnorderedList doors(Texts texts, @Nullable Here here) {
        var doors = new UnorderedList();
        doors.addClassName("doors");
        doors.add(door(texts, "cup", "meet", list(here, ListingKind.PLACE, WALKING), here));
        doors.add(door(
                texts, "people", "join", list(here, ListingKind.ACTIVITY, NEAR).with("wanneer", "week"), here));
        doors.add(door(texts, "heart", "help", list(here, ListingKind.HELP_POINT, REACHABLE), here));
        return doors;
    }

    private static FindAddress list(@Nullable Here here, ListingKind kind, int metres) {
        var address = FindAddress.empty();
        if (here != null) {
            address = address.with("bij", here.typed()).with("straal", String.valueOf(metres));
        }
        return address.with("wat", kind.word());
    }

    private ListItem door(Texts texts, String icon, String name, FindAddress address, @Nullable Here here) {
        var now = ZonedDateTime.now(clock);
        var count = finder.count(address.query(here, now, evenings.at(here)));
        var say = Html.of(
                "span",
                "say",
                Html.span("", texts.get("door." + name)),
                Html.span("", texts.get("door." + name + ".count", count)));
        return new ListItem(Html.link(address.href(), "", new Icon(icon), say));
    }

    private Section day(When.Named day, Here here, Texts texts, Saying saying) {
        var window = day.window(saying.now(), evenings.at(here));
        if (day == When.Named.TODAY) {
            // What is on tonight may begin after midnight.
            window = new Window(window.from(), window.until().plusHours(3));
        }
        var query = new FindQuery(
                "", here.point(), new Distance(REACHABLE), window, Filters.of(ListingKind.ACTIVITY), Order.SOONEST, 1);
        var section = new Section(new H2(texts.get("when." + day.name())));
        section.add(Html.soft(saying.date(saying.now().toLocalDate().plusDays(day == When.Named.TODAY ? 0 : 1))));
        var all = finder.first(query, SHOWN);
        if (all.isEmpty()) {
            section.add(new Paragraph(texts.get("today.nothing." + day.name())));
            return section;
        }
        var list = new OrderedList();
        list.addClassName("list");
        var cards = new Cards(texts, saying, here, window);
        all.forEach(it -> list.add(cards.row(it)));
        section.add(list);
        return section;
    }
}
