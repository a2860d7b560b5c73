package nl.omdehoek.places;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.ColleagueTexts;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.ListingPhotos;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.listing.Post;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.moderation.Hindrance;
import nl.omdehoek.moderation.ReviewSubmission;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.organisations.OrganisationRegister;
import nl.omdehoek.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What comes with every listing that somebody posts: it is theirs, it has its photograph, and somebody looks at it. */
@Component
@Transactional
public class Posting {

    private final Spots spots;
    private final OrganisationRegister organisations;
    private final Keepers keepers;
    private final ListingPhotos photos;
    private final ColleagueTexts colleagueTexts;
    private final Reviews reviews;
    private final Clock clock;

    Posting(
            Spots spots,
            OrganisationRegister organisations,
            Keepers keepers,
            ListingPhotos photos,
            ColleagueTexts colleagueTexts,
            Reviews reviews,
            Clock clock) {
        this.spots = spots;
        this.organisations = organisations;
        this.keepers = keepers;
        this.photos = photos;
        this.colleagueTexts = colleagueTexts;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The listing of it, seen by nobody yet. */
    @Transactional(readOnly = true)
    public Listing listing(Post post, Spot spot) {
        return post.at(spots.location(spot), today());
    }

    /** The listing as it was, with what was asked changed. */
    @Transactional(readOnly = true)
    public Listing listing(Listing before, Post post, Spot spot) {
        return post.over(before, spots.location(spot), today());
    }

    /**
     * This is kept now, as this person's; it is seen at once or after somebody looked.
     *
     * @param names other people's, that readers would read
     */
    public void posted(Findable thing, Post post, Spot spot, String names, PersonId author) {
        keepers.appointWriter(author, thing.kind(), thing.id(), post.greets());
        photos.show(thing.kind(), thing.id(), post.photo());
        colleagueTexts.set(thing.kind(), thing.id(), post.forColleagues());
        reviews.submit(submission(thing, post, spot, names, author));
    }

    @Transactional(readOnly = true)
    public boolean isTheirs(ListingKind kind, ListingId id, PersonId person) {
        return keepers.isKeeper(person, kind, id);
    }

    /** @throws NotYours for whoever does not keep it, and of what is over */
    @Transactional(readOnly = true)
    public void requireTheirs(Findable thing, PersonId keeper) {
        keepers.require(keeper, thing.kind(), thing.id());
        if (thing.listing().publication() == Publication.ENDED) {
            throw new NotYours(thing.kind(), thing.id());
        }
    }

    /** This is kept now, changed by its keeper. What is seen stays seen, and somebody sees what is different. */
    public void changed(Findable before, Findable after, Post post, Spot spot, Names names, PersonId keeper) {
        requireTheirs(before, keeper);
        photos.show(after.kind(), after.id(), post.photo());
        var was = words(before, names.before());
        colleagueTexts.set(after.kind(), after.id(), post.forColleagues());
        var submission = submission(after, post, spot, names.after(), keeper);
        switch (before.listing().publication()) {
            case WAITING -> reviews.submit(submission);
            case PUBLISHED -> reviews.changed(submission, was);
            case HIDDEN -> reviews.submitAgain(submission);
            case ENDED -> throw new IllegalStateException("What is over is not changed");
        }
    }

    /** Other people's names that readers could read before, and after. */
    public record Names(String before, String after) {

        public static final Names NONE = new Names("", "");
    }

    /** Its keeper stops with it: nobody need look any more. */
    public void stopped(Findable thing, PersonId keeper) {
        keepers.require(keeper, thing.kind(), thing.id());
        reviews.withdraw(subject(thing));
    }

    /** It is nobody's any more. */
    public void keepsNoMore(Findable thing, PersonId keeper, String actor) {
        keepers.end(keeper, thing.kind(), thing.id(), actor);
    }

    private static Subject subject(Findable thing) {
        return new Subject(thing.kind().name(), thing.id().value());
    }

    private ReviewSubmission submission(Findable thing, Post post, Spot spot, String names, PersonId author) {
        return new ReviewSubmission(
                subject(thing),
                thing.listing().location().neighbourhood(),
                author,
                hindrances(thing, post, spot, names),
                words(thing, names));
    }

    private Set<Hindrance> hindrances(Findable thing, Post post, Spot spot, String names) {
        return Stream.of(
                        spots.hindrances(spot).stream(),
                        post.photo().map(_ -> Hindrance.PHOTOGRAPH).stream(),
                        Stream.of(Hindrance.NAMED_PERSON).filter(_ -> !names.isEmpty()),
                        Stream.of(Hindrance.ORGANISATION)
                                .filter(_ -> thing.listing().belonging().organisation() != null))
                .flatMap(it -> it)
                .collect(toSet());
    }

    /** All that readers would read of what its writer wrote. */
    private String words(Findable thing, String names) {
        var listing = thing.listing();
        return Stream.of(
                        listing.title(),
                        listing.wording().summary(),
                        listing.wording().text(),
                        colleagueTexts.of(thing.kind(), thing.id()),
                        listing.location().address(),
                        listing.welcome().costNote(),
                        organisations.nameOf(listing.belonging().organisation()).orElse(""),
                        names)
                .filter(it -> !it.isEmpty())
                .collect(joining("\n"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
