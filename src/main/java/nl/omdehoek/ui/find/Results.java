package nl.omdehoek.ui.find;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.search.Card;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.Found;
import nl.omdehoek.search.Order;
import nl.omdehoek.search.Window;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** What was found: how many, twenty of them, and the way to the others; then what to call first. */
class Results extends Div {

    /** In metres: what is farther away is not nearby by any means. */
    private static final int NEARBY = Finder.RADII.getLast();

    private final Texts texts;
    private final FindAddress address;
    private final @Nullable Here here;
    private final Found found;
    private final Cards cards;

    Results(
            Texts texts,
            Saying saying,
            FindAddress address,
            @Nullable Here here,
            @Nullable Window window,
            Found found,
            ToLongFunction<FindAddress> counted) {
        this.texts = texts;
        this.address = address;
        this.here = here;
        this.found = found;
        this.cards = new Cards(texts, saying, here, window);
        if (found.total() == 0) {
            add(new NothingFound(texts, address, here, counted));
        } else {
            found();
        }
        // They are the same on every page of the list.
        if (!found.callFirst().isEmpty() && (address.page() == 1 || found.total() == 0)) {
            callFirst();
        }
    }

    private void found() {
        // Rows have a heading each; this one stands above them.
        add(Html.text("h2", "sr", texts.get("find.results")), head());
        if (isAllFarAway()) {
            add(Html.notice(texts.get("find.far", NEARBY / 1000)));
        }
        add(list("resultaten", found.cards(), (address.page() - 1) * FindQuery.PAGE_SIZE));
        if (found.cards().isEmpty()) {
            add(
                    Html.soft(texts.get("find.page.beyond")),
                    new Anchor(address.without().href(), texts.get("find.page.first")));
        }
        toOtherPages();
    }

    /** Whoever typed words gets what fits them best, however far; that nothing fits nearby has to be said. */
    private boolean isAllFarAway() {
        return address.has("q")
                && !address.has("straal")
                && found.counts().radii().getOrDefault(NEARBY, 1L) == 0;
    }

    private HtmlContainer head() {
        var order = order();
        var count = new Paragraph();
        count.addClassName("soft");
        count.setId("aantal");
        var many = texts.get("find.count", found.total());
        count.add(new Text(order == null ? many + "." : many + ", " + texts.get("find.order." + order)));
        var before = " ";
        for (var other : others(order)) {
            count.add(new Text(before), new Anchor(in(other).href(), texts.get("find.order.to." + other)));
            before = " · ";
        }
        return Html.of("div", "result-head", count, map());
    }

    /** What comes first; nothing in particular where nobody said from where, or what. */
    private @Nullable Order order() {
        var order = address.order();
        if (order == Order.BEST && !address.has("q")) {
            order = Order.NEAREST;
        }
        return order == Order.NEAREST && here == null ? null : order;
    }

    private List<Order> others(@Nullable Order order) {
        return Stream.of(Order.values())
                .filter(it -> it != order)
                .filter(it -> it != Order.BEST || address.has("q"))
                .filter(it -> it != Order.NEAREST || here != null)
                .filter(it -> it != Order.SOONEST || order != null)
                .toList();
    }

    private FindAddress in(Order order) {
        var usual = address.has("q") ? Order.BEST : Order.NEAREST;
        return order == usual ? address.without("orde") : address.with("orde", order.word());
    }

    private HtmlContainer map() {
        var map = Html.text("button", "button plain needs-app map-button", texts.get("find.map"));
        map.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("data-nearer", texts.get("find.map.nearer"))
                .setAttribute("data-farther", texts.get("find.map.farther"))
                .setAttribute(
                        "data-map", here == null ? "" : here.neighbourhood().value());
        return map;
    }

    private OrderedList list(String id, List<Card> all, int before) {
        var list = new OrderedList();
        list.setId(id);
        list.addClassName("list");
        if (before > 0) {
            list.getElement().setAttribute("start", String.valueOf(before + 1));
        }
        all.forEach(it -> list.add(cards.row(it)));
        return list;
    }

    private void toOtherPages() {
        var page = address.page();
        var shown = (long) page * FindQuery.PAGE_SIZE;
        if (page > 1) {
            var last = Math.ceilDiv(found.total(), FindQuery.PAGE_SIZE);
            add(button(address.onPage((int) Math.min(page - 1L, last)), texts.get("find.previous")));
        }
        if (shown < found.total() && page < FindQuery.LAST_PAGE) {
            add(button(address.onPage(page + 1), texts.get("find.more", found.total() - shown)));
        }
    }

    /** The first of them; whoever wants them all lets go of the time, which says nothing of them anyway. */
    private void callFirst() {
        var total = found.callFirstTotal();
        var rest = total - found.callFirst().size();
        add(new H2(texts.get("find.call-first")), Html.soft(texts.get("find.call-first.what", total)));
        add(list("bel-eerst", found.callFirst(), 0));
        if (rest > 0) {
            var all = address.without("wanneer");
            if (!all.has("wat")) {
                all = all.toggled("wat", ListingKind.PLACE.word()).toggled("wat", ListingKind.HELP_POINT.word());
            }
            add(button(all, texts.get("find.call-first.more", rest)));
        }
    }

    private static Anchor button(FindAddress to, String text) {
        return Html.link(to.href(), "button plain wide", new Text(text));
    }
}
