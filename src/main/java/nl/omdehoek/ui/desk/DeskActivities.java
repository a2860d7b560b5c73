package nl.omdehoek.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.geography.Area;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.search.Card;
import nl.omdehoek.search.Filters;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the desk can put somebody on the list of: held in its area, with a date to come. */
@Component
class DeskActivities {

    private final Finder finder;
    private final Hosting hosting;
    private final Agenda agenda;
    private final Neighbourhoods neighbourhoods;

    DeskActivities(Finder finder, Hosting hosting, Agenda agenda, Neighbourhoods neighbourhoods) {
        this.finder = finder;
        this.hosting = hosting;
        this.agenda = agenda;
        this.neighbourhoods = neighbourhoods;
    }

    /** @param where the place and the town, by which two of the same name are told apart */
    record Found(Card card, Occurrence next, String where) {}

    /** The nearest ones by these words; without words, of all. */
    List<Found> find(PersonId staff, String words, int atMost) {
        var areas = hosting.areas(staff);
        var query = new FindQuery(words, centre(areas), null, null, Filters.of(ListingKind.ACTIVITY), Order.NEAREST, 1);
        return finder
                .first(query, atMost, it -> isIn(areas, it) && next(it.id()).isPresent())
                .stream()
                .flatMap(card -> next(card.id()).map(it -> new Found(card, it, where(card))).stream())
                .toList();
    }

    private static boolean isIn(List<AreaCode> areas, Card card) {
        return areas.stream().anyMatch(it -> it.contains(card.spot().neighbourhood()));
    }

    /** What is theirs is among the nearest. */
    private @Nullable Point centre(List<AreaCode> areas) {
        return areas.stream()
                .findFirst()
                .flatMap(neighbourhoods::area)
                .map(Area::centre)
                .orElse(null);
    }

    private Optional<Occurrence> next(ListingId activity) {
        return agenda.upcoming(activity).stream()
                .filter(it -> it.state() != Occurrence.State.CANCELLED)
                .findFirst();
    }

    private static String where(Card card) {
        return Stream.of(card.spot().place(), card.spot().town())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
