package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Optional;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Freshness;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.search.Card;
import nl.omdehoek.search.Window;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Walk;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Draws cards as rows of a list: when or how far in the margin, then what, where, and on which terms. */
public final class Cards {

    /** What is on in the evening may last into the night. */
    private static final int NIGHT = 4;

    private final Texts texts;
    private final Saying saying;
    private final @Nullable Here here;
    private final @Nullable Window window;
    private final CardFacts facts;

    /** @param window the time that was asked for, if one was: dates are then the first in it */
    public Cards(Texts texts, Saying saying, @Nullable Here here, @Nullable Window window) {
        this.texts = texts;
        this.saying = saying;
        this.here = here;
        this.window = window;
        this.facts = new CardFacts(texts, saying);
    }

    public ListItem row(Card card) {
        var row = new ListItem(margin(card), body(card));
        row.addClassName("row");
        if (freshness(card) == Freshness.STALE) {
            row.addClassName("grey");
        }
        return row;
    }

    private Div margin(Card card) {
        var margin = new Div();
        margin.addClassName("margin");
        next(card)
                .ifPresentOrElse(
                        it -> tellWhen(margin, it), () -> distance(card).ifPresent(margin::setText));
        return margin;
    }

    private void tellWhen(Div margin, Moment moment) {
        margin.add(Html.text("time", "", saying.time(moment.start())));
        if (!isOneDay()) {
            // On a screen it is today unless it says otherwise; a paper hangs there tomorrow too.
            var isToday = saying.dateOf(moment.start()).equals(saying.now().toLocalDate());
            margin.add(
                    Html.span(isToday ? "soft only-print" : "soft", saying.shortDate(saying.dateOf(moment.start()))));
        }
    }

    /** Then the page says which day it is. */
    private boolean isOneDay() {
        return window != null
                && window.until()
                        .minusHours(NIGHT)
                        .toLocalDate()
                        .equals(window.from().toLocalDate());
    }

    private Optional<Moment> next(Card card) {
        return window == null
                ? card.times().moments().stream()
                        .filter(it -> it.end().isAfter(saying.now().toInstant()))
                        .findFirst()
                : card.times().firstIn(window);
    }

    private Div body(Card card) {
        var address = Addresses.listing(card.kind(), card.title(), card.id());
        var link = new Anchor(here == null ? address : Addresses.near(address, here.typed()), card.title());
        var where = new Paragraph(place(card));
        where.addClassName("soft");
        if (next(card).isPresent()) {
            // On paper it is read where it hangs.
            distance(card)
                    .ifPresent(it ->
                            where.add(Html.span("not-print", where.getText().isEmpty() ? it : " · " + it)));
        }
        if (card.spot().exactness() != Exactness.ON_REQUEST) {
            where.add(new Text(" "), new Walk(card.spot().point()));
        }
        return new Div(new H3(Html.dutch(texts, link)), where, facts.of(card, next(card)));
    }

    /** What it is called and in which town, each only where it is not said already. */
    private String place(Card card) {
        var said = new ArrayList<String>();
        if (card.kind() != ListingKind.ACTIVITY && !card.sort().isEmpty()) {
            said.add(texts.get("sort." + card.kind() + "." + card.sort()));
        } else if (card.kind() == ListingKind.INITIATIVE) {
            said.add(texts.get("kind.INITIATIVE"));
        }
        if (!card.spot().place().isEmpty()) {
            said.add(card.spot().place());
        }
        var town = card.spot().town();
        if (!town.isEmpty() && (here == null || !town.equals(here.name()))) {
            said.add(town);
        }
        return String.join(" · ", said);
    }

    private Optional<String> distance(Card card) {
        return here == null
                ? Optional.empty()
                : Optional.of(
                        saying.distance(here.point().distanceTo(card.spot().point())));
    }

    private Freshness freshness(Card card) {
        return card.confirmation().on(saying.now().toLocalDate(), card.kind());
    }
}
