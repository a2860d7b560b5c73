package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.help.HelpKind;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.people.Connector;
import nl.omdehoek.search.Card;
import nl.omdehoek.search.Filters;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.Order;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.ring.RingPages;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** The steps of help, from what one can do oneself up to the social team; what is on one step is not on the next again. */
final class HelpLadder {

    private static final int SHOWN = 3;

    /** What one joins has to be near; to a desk one goes farther, or rings. */
    private static final Distance NEAR = new Distance(10_000);

    private static final Distance FAR = new Distance(25_000);

    /** Who first listens and then decides with you: the top of the pyramid that this portal knows. */
    private static final Set<HelpKind> TEAMS = Set.of(HelpKind.SOCIAL_TEAM);

    private static final Set<HelpKind> VOLUNTEERS =
            Set.of(HelpKind.VOLUNTEERS_DESK, HelpKind.CARERS_SUPPORT, HelpKind.FORMS_HELP, HelpKind.TRANSPORT);

    private final Texts texts;
    private final Finder finder;
    private final @Nullable Here here;
    private final Optional<Connector> connector;
    private final Cards cards;
    private final Set<ListingId> shown = new HashSet<>();

    HelpLadder(Texts texts, Saying saying, Finder finder, @Nullable Here here, Optional<Connector> connector) {
        this.texts = texts;
        this.connector = connector;
        this.finder = finder;
        this.here = here;
        this.cards = new Cards(texts, saying, here, null);
    }

    OrderedList of(Theme theme) {
        var steps = new OrderedList();
        steps.addClassName("steps");
        steps.add(
                step("self", new Paragraph(texts.get("help.self." + theme))),
                found("neighbours", ListingKind.INITIATIVE, theme, _ -> true),
                found("activity", ListingKind.ACTIVITY, theme, _ -> true),
                found("volunteer", ListingKind.HELP_POINT, null, of(VOLUNTEERS)),
                found("desk", ListingKind.HELP_POINT, theme, of(TEAMS).negate()),
                found("team", ListingKind.HELP_POINT, null, of(TEAMS)));
        return steps;
    }

    private static Predicate<Card> of(Set<HelpKind> kinds) {
        return card -> kinds.stream().anyMatch(it -> it.name().equals(card.sort()));
    }

    private ListItem step(String name, Component... inside) {
        var step = new ListItem(new H2(texts.get("help.step." + name)));
        step.add(inside);
        step.add(human());
        return step;
    }

    /** At every step a human: one who is rung, and one who rings. */
    private Paragraph human() {
        var human = new Paragraph(texts.get("ring.human") + " ");
        connector
                .filter(it -> !it.telephone().isEmpty())
                .ifPresent(it -> human.add(
                        new Anchor(ConnectorPanel.tel(it), texts.get("ring.human.call", it.name())),
                        new Text(" " + texts.get("ring.human.or") + " ")));
        human.add(Html.link(RingPages.ringMe(here == null ? "" : here.typed()), "", new Text(texts.get("ring.go"))));
        return human;
    }

    private ListItem found(String name, ListingKind kind, @Nullable Theme theme, Predicate<Card> wanted) {
        var all = find(kind, theme, wanted.and(it -> !shown.contains(it.id())));
        if (all.isEmpty()) {
            return step(name, Html.soft(texts.get("help.step." + name + ".none")));
        }
        var list = new HtmlContainer("ul");
        list.addClassName("list");
        for (var card : all) {
            shown.add(card.id());
            list.add(cards.row(card));
        }
        return step(name, list);
    }

    private List<Card> find(ListingKind kind, @Nullable Theme theme, Predicate<Card> wanted) {
        if (here == null) {
            return List.of();
        }
        var within = kind == ListingKind.HELP_POINT ? FAR : NEAR;
        var query = new FindQuery("", here.point(), within, null, Filters.of(kind, theme), Order.NEAREST, 1);
        return finder.first(query, SHOWN, wanted);
    }
}
