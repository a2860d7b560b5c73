package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Freshness;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.search.Card;
import nl.omdehoek.search.Window;
import nl.omdehoek.ui.kit.Addresses;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Saying;
import nl.omdehoek.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Draws cards as rows of a list: when or how far in the margin, then what, where, and on which terms. */
public final class Cards {

    /** What is on in the evening may last into the night. */
    private static final int NIGHT = 4;

    private final Texts texts;
    private final Saying saying;
    private final @Nullable Here here;
    private final @Nullable Window window;

    /** @param window the time that was asked for, if one was: dates are then the first in it */
    public Cards(Texts texts, Saying saying, @Nullable Here here, @Nullable Window window) {
        this.texts = texts;
        this.saying = saying;
        this.here = here;
        this.window = window;
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
                        it -> tellWhen(margin, it),
                        () -> distance(card.spot().point(), card).ifPresent(margin::setText));
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
        var where = new Paragraph();
        where.addClassName("soft");
        where.setText(place(card));
        var point = card.spot().point();
        if (card.spot().exactness() != Exactness.ON_REQUEST) {
            var walk = Html.span("walk", "");
            walk.getElement()
                    .setAttribute("data-lat", String.valueOf(point.latitude()))
                    .setAttribute("data-lon", String.valueOf(point.longitude()));
            where.add(new Text(" "), walk);
        }
        return new Div(new H3(Html.dutch(texts, link)), where, facts(card));
    }

    /** What it is called, in which town, and how far: each only where it is not said already. */
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
        if (!card.spot().town().isEmpty()) {
            said.add(card.spot().town());
        }
        if (next(card).isPresent()) {
            distance(card.spot().point(), card).ifPresent(said::add);
        }
        return String.join(" · ", said);
    }

    private Optional<String> distance(Point point, Card card) {
        return here == null
                ? Optional.empty()
                : Optional.of(saying.distance(here.point().distanceTo(point)));
    }

    private UnorderedList facts(Card card) {
        var facts = new UnorderedList();
        facts.addClassName("facts");
        openNow(card).ifPresent(it -> facts.add(new ListItem(it)));
        if (card.terms().cost() != null) {
            var fact = new ListItem(saying.cost(card.terms().cost()));
            fact.addClassName(card.terms().cost().isFree() ? "good" : "price");
            facts.add(fact);
        }
        if (card.terms().access().contains(Access.STEP_FREE)) {
            var fact = new ListItem(texts.get("access.STEP_FREE"));
            fact.addClassName("good");
            facts.add(fact);
        }
        var languages = card.terms().languages().stream()
                .filter(it -> !it.equals("nl"))
                .sorted()
                .limit(3)
                .map(saying::language)
                .collect(Collectors.joining(", "));
        if (!languages.isEmpty()) {
            facts.add(new ListItem(texts.get("card.also", languages)));
        }
        facts.add(new ListItem(confirmed(card)));
        if (card.example()) {
            facts.add(new ListItem(Html.span("tag", texts.get("example"))));
        }
        return facts;
    }

    private Optional<String> openNow(Card card) {
        var hours = card.times().hours();
        if (!hours.isKnown()) {
            return opens(card)
                    ? Optional.of(texts.get(card.terms().telephone().isEmpty() ? "hours.unknown.short" : "hours.call"))
                    : Optional.empty();
        }
        if (hours.isAlways()) {
            return Optional.of(texts.get("hours.always"));
        }
        if (hours.isOpenAt(saying.now())) {
            return hours.closesAt(saying.now()).map(it -> texts.get("hours.until", saying.time(it.toInstant())));
        }
        return hours.opensNext(saying.now())
                .map(it -> texts.get("hours.opens", saying.day(it.toInstant()), saying.time(it.toInstant())));
    }

    private static boolean opens(Card card) {
        return card.kind() == ListingKind.PLACE || card.kind() == ListingKind.HELP_POINT;
    }

    private Span confirmed(Card card) {
        return switch (freshness(card)) {
            case UNCHECKED -> Html.span("tag wait", texts.get("confirmed.never"));
            case STALE -> Html.span("", texts.get("confirmed.stale"));
            case FRESH, GONE ->
                Html.span(
                        "",
                        card.confirmation().confirmedOn() == null
                                ? ""
                                : texts.get(
                                        "confirmed.short",
                                        saying.ago(card.confirmation().confirmedOn())));
        };
    }

    private Freshness freshness(Card card) {
        return card.confirmation().on(saying.now().toLocalDate(), card.kind());
    }
}
