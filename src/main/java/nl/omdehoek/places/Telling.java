package nl.omdehoek.places;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Belonging;
import nl.omdehoek.listing.Contact;
import nl.omdehoek.listing.Exchange;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.Sphere;
import nl.omdehoek.moderation.ReviewSubmission;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a place that a neighbour tells of. Who tells of it does not keep it; they may change their words until somebody else
 * speaks for the place.
 */
@Component
@Transactional
public class Telling {

    private static final ListingKind KIND = ListingKind.PLACE;

    private final PlaceGuide places;
    private final Tellers tellers;
    private final Spots spots;
    private final Reviews reviews;
    private final Clock clock;

    Telling(PlaceGuide places, Tellers tellers, Spots spots, Reviews reviews, Clock clock) {
        this.places = places;
        this.tellers = tellers;
        this.spots = spots;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** How it will look to others; it is nowhere yet. */
    @Transactional(readOnly = true)
    public Place preview(PlaceTip tip) {
        return place(ListingId.random(), tip);
    }

    /** Keeps it; it is seen at once or after somebody looked. */
    public ListingId tell(PlaceTip tip, PersonId teller) {
        var place = place(ListingId.random(), tip);
        places.keep(place, teller.toString());
        tellers.told(place.id(), teller, LocalDate.now(clock));
        reviews.submit(submission(place, tip, teller));
        return place.id();
    }

    /** The place, as long as its words are those of this person, and it is not over. */
    @Transactional(readOnly = true)
    public Optional<Place> theirs(ListingId id, PersonId teller) {
        return tellers.find(id)
                .filter(it -> it.person().equals(teller))
                .flatMap(it -> places.get(id).filter(place -> tellers.isTheirs(it, place)))
                .filter(it -> it.listing().publication() != Publication.ENDED);
    }

    /** All that this person told of, whoever speaks for it now. */
    @Transactional(readOnly = true)
    public List<Place> toldBy(PersonId teller) {
        return tellers.of(teller).stream()
                .flatMap(it -> places.get(it.place()).stream())
                .toList();
    }

    /**
     * Changes what its teller told. What is seen stays seen, and somebody sees what is different.
     *
     * @throws NotYours for whoever did not tell of it, once somebody else speaks for it, and of what is over
     */
    public void change(ListingId id, PlaceTip tip, PersonId teller) {
        var before = theirs(id, teller).orElseThrow(() -> new NotYours(KIND, id));
        var publication = before.listing().publication();
        var fresh = place(id, tip);
        var after = fresh.with(fresh.listing().as(publication));
        places.keep(after, teller.toString());
        tellers.told(id, teller, LocalDate.now(clock));
        var submission = submission(after, tip, teller);
        switch (publication) {
            case WAITING -> reviews.submit(submission);
            case PUBLISHED -> reviews.changed(submission, words(before));
            case HIDDEN -> reviews.submitAgain(submission);
            case ENDED -> throw new IllegalStateException("What is over is not changed");
        }
    }

    /** A new place is at no known public place, so it never publishes itself. */
    private ReviewSubmission submission(Place place, PlaceTip tip, PersonId teller) {
        return new ReviewSubmission(
                new Subject(KIND.name(), place.id().value()),
                place.listing().location().neighbourhood(),
                teller,
                spots.hindrances(tip.spot()),
                words(place));
    }

    private Place place(ListingId id, PlaceTip tip) {
        var listing = new Listing(
                tip.wording(),
                spots.location(tip.spot()),
                new Belonging(tip.themes(), Sphere.COMMUNITY, null, null),
                tip.welcome(),
                Contact.NONE,
                Exchange.NONE,
                Publication.WAITING,
                Tellers.confirmation(tip.kind(), LocalDate.now(clock)),
                false);
        return new Place(id, tip.kind(), listing, OpeningHours.UNKNOWN, null);
    }

    /** All that readers would read of what its teller wrote. */
    private static String words(Place place) {
        var listing = place.listing();
        return Stream.of(
                        listing.title(),
                        listing.wording().summary(),
                        listing.wording().text(),
                        listing.location().address())
                .filter(it -> !it.isEmpty())
                .collect(joining("\n"));
    }
}
