package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Freshness;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.search.Card;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** The last line of a row: is it open, what does it cost, does one get in, and is it still right. */
final class CardFacts {

    private final Texts texts;
    private final Saying saying;

    CardFacts(Texts texts, Saying saying) {
        this.texts = texts;
        this.saying = saying;
    }

    /** @param date the one that is shown, if it is on dates: whether there is room on it */
    UnorderedList of(Card card, Optional<Moment> date) {
        var facts = new UnorderedList();
        facts.addClassName("facts");
        date.flatMap(card.times()::left).ifPresent(it -> facts.add(new ListItem(saying.left(it, "card.left"))));
        openNow(card).ifPresent(it -> facts.add(fact(it, card.times().hours().isKnown())));
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
        unknown(card).ifPresent(it -> facts.add(new ListItem(it)));
        facts.add(fact(confirmed(card), freshness(card) == Freshness.FRESH));
        tellPaper(card, facts);
        if (card.example()) {
            facts.add(new ListItem(Html.span("tag", texts.get("example"))));
        }
        return facts;
    }

    /** On paper, where nothing can be looked up: how to reach it, and when it is open in a usual week. */
    private void tellPaper(Card card, UnorderedList facts) {
        if (opens(card)) {
            for (var said :
                    List.of(card.terms().telephone(), card.times().hours().notation())) {
                if (!said.isEmpty()) {
                    facts.add(Html.dutch(texts, Html.of("li", "only-print", new Text(said))));
                }
            }
        }
    }

    /** What the one who keeps it did not tell; of what nobody checked, nobody knows anything. */
    private Optional<String> unknown(Card card) {
        var isComeTo = card.kind() != ListingKind.INITIATIVE && card.kind() != ListingKind.OFFER;
        if (!isComeTo || freshness(card) == Freshness.UNCHECKED) {
            return Optional.empty();
        }
        var cost = card.terms().cost() == null && card.kind() == ListingKind.ACTIVITY;
        var access = !card.terms().access().contains(Access.STEP_FREE);
        return cost
                ? Optional.of(texts.get(access ? "card.unknown.both" : "card.unknown.cost"))
                : access ? Optional.of(texts.get("card.unknown.access")) : Optional.empty();
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

    /** A doubt is told on paper too. */
    private static ListItem fact(String text, boolean sure) {
        var fact = new ListItem(text);
        if (!sure) {
            fact.addClassName("doubt");
        }
        return fact;
    }

    private String confirmed(Card card) {
        return switch (freshness(card)) {
            case UNCHECKED -> texts.get("confirmed.never");
            case STALE -> texts.get("confirmed.stale");
            case FRESH, GONE ->
                texts.get(
                        "confirmed.short." + by(card),
                        saying.ago(Objects.requireNonNull(card.confirmation().confirmedOn())));
        };
    }

    private static String by(Card card) {
        var by = card.confirmation().confirmedBy();
        return by == null ? "SOMEBODY" : by.name();
    }

    private Freshness freshness(Card card) {
        return card.confirmation().on(saying.now().toLocalDate(), card.kind());
    }
}
