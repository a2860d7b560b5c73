package nl.omdehoek.activities;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Belonging;
import nl.omdehoek.listing.Confirmation;
import nl.omdehoek.listing.Confirmer;
import nl.omdehoek.listing.Contact;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.ListingPhotos;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.Sphere;
import nl.omdehoek.listing.Welcome;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.moderation.Hindrance;
import nl.omdehoek.moderation.ReviewSubmission;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.places.Spots;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a neighbour organises: it is kept, theirs, and seen at once or after somebody looked. */
@Component
@Transactional
public class Organising {

    private static final ListingKind KIND = ListingKind.ACTIVITY;

    private final Agenda agenda;
    private final Keepers keepers;
    private final Spots spots;
    private final ListingPhotos photos;
    private final Reviews reviews;
    private final Clock clock;

    Organising(Agenda agenda, Keepers keepers, Spots spots, ListingPhotos photos, Reviews reviews, Clock clock) {
        this.photos = photos;
        this.agenda = agenda;
        this.keepers = keepers;
        this.spots = spots;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** How it will look to others; it is nowhere yet. */
    @Transactional(readOnly = true)
    public Activity preview(ActivityPost post) {
        return activity(ListingId.random(), post);
    }

    /** Keeps it, as this person's. */
    public ListingId post(ActivityPost post, PersonId author) {
        var activity = activity(ListingId.random(), post);
        agenda.keep(activity, author.toString());
        keepers.appointWriter(author, KIND, activity.id(), post.greets());
        photos.show(KIND, activity.id(), post.photo());
        reviews.submit(submission(activity, post, author));
        return activity.id();
    }

    private ReviewSubmission submission(Activity activity, ActivityPost post, PersonId author) {
        return new ReviewSubmission(
                new Subject(KIND.name(), activity.id().value()),
                activity.listing().location().neighbourhood(),
                author,
                hindrances(post),
                words(activity));
    }

    private Set<Hindrance> hindrances(ActivityPost post) {
        return Stream.concat(
                        spots.hindrances(post.spot()).stream(), post.photo().map(_ -> Hindrance.PHOTOGRAPH).stream())
                .collect(toSet());
    }

    /**
     * Changes what its keeper wrote; what the form does not ask stays. What is seen stays seen, and somebody sees what is
     * different.
     *
     * @throws nl.omdehoek.listing.NotYours for whoever does not keep it, and of what is over
     */
    public void change(ListingId id, ActivityPost post, PersonId keeper) {
        keepers.require(keeper, KIND, id);
        var before = agenda.get(id)
                .filter(it -> it.listing().publication() != Publication.ENDED)
                .orElseThrow(() -> new NotYours(KIND, id));
        var fresh = activity(id, post);
        var after = new Activity(
                id,
                changed(before.listing(), fresh.listing()),
                fresh.place(),
                before.initiative(),
                fresh.schedule(),
                before.seats(),
                null);
        agenda.keep(after, keeper.toString());
        photos.show(KIND, id, post.photo());
        var submission = submission(after, post, keeper);
        switch (before.listing().publication()) {
            case WAITING -> reviews.submit(submission);
            case PUBLISHED -> reviews.changed(submission, words(before));
            case HIDDEN -> reviews.submitAgain(submission);
            case ENDED -> throw new IllegalStateException("What is over is not changed");
        }
    }

    private static Listing changed(Listing before, Listing fresh) {
        var wording = fresh.wording();
        var welcome = before.welcome();
        return new Listing(
                new Wording(wording.title(), wording.summary(), before.wording().text()),
                fresh.location(),
                new Belonging(
                        fresh.belonging().themes(),
                        before.belonging().sphere(),
                        before.belonging().layer(),
                        before.belonging().organisation()),
                new Welcome(
                        welcome.audiences(),
                        welcome.ages(),
                        fresh.welcome().cost(),
                        welcome.costNote(),
                        fresh.welcome().access(),
                        welcome.languages(),
                        welcome.referral(),
                        welcome.setting()),
                before.contact(),
                before.exchange(),
                before.publication(),
                fresh.confirmation(),
                before.example());
    }

    /** It is over from now on; who was to come hears so. */
    public void stop(ListingId id, PersonId keeper) {
        keepers.require(keeper, KIND, id);
        reviews.withdraw(new Subject(KIND.name(), id.value()));
        agenda.publish(id, Publication.ENDED, keeper.toString());
    }

    private Activity activity(ListingId id, ActivityPost post) {
        var listing = new Listing(
                post.wording(),
                spots.location(post.spot()),
                new Belonging(post.themes(), Sphere.COMMUNITY, post.layer(), null),
                post.welcome(),
                Contact.NONE,
                post.exchange(),
                Publication.WAITING,
                new Confirmation(LocalDate.now(clock), Confirmer.KEEPER),
                post.example());
        return new Activity(
                id, listing, spots.placeOf(post.spot()).orElse(null), null, post.schedule(), post.seats(), null);
    }

    /** All that readers would read of what its writer wrote. */
    private static String words(Activity activity) {
        var wording = activity.listing().wording();
        return Stream.of(
                        wording.title(),
                        wording.summary(),
                        wording.text(),
                        activity.listing().location().address(),
                        activity.listing().welcome().costNote())
                .filter(it -> !it.isEmpty())
                .collect(joining("\n"));
    }
}
