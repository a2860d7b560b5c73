package nl.omdehoek.activities;

import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.places.Posting;
import nl.omdehoek.places.Posting.Names;
import nl.omdehoek.places.Spots;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a neighbour organises: it is kept, theirs, and seen at once or after somebody looked. */
@Component
@Transactional
public class Organising {

    private final Agenda agenda;
    private final Posting posting;
    private final Spots spots;

    Organising(Agenda agenda, Posting posting, Spots spots) {
        this.agenda = agenda;
        this.posting = posting;
        this.spots = spots;
    }

    /** How it will look to others; it is nowhere yet. */
    @Transactional(readOnly = true)
    public Activity preview(ActivityPost post) {
        return activity(ListingId.random(), posting.listing(post.post(), post.spot()), post);
    }

    /** Keeps it, as this person's. */
    public ListingId post(ActivityPost post, PersonId author) {
        var activity = preview(post);
        agenda.keep(activity, author.toString());
        posting.posted(activity, post.post(), post.spot(), "", author);
        return activity.id();
    }

    private Activity activity(ListingId id, Listing listing, ActivityPost post) {
        return new Activity(
                id,
                listing,
                spots.placeOf(post.spot()).orElse(null),
                post.initiative(),
                post.schedule(),
                post.seats(),
                null);
    }

    /**
     * Changes what its keeper wrote; what the form does not ask stays. What is seen stays seen, and somebody sees what is
     * different.
     *
     * @throws NotYours for whoever does not keep it, and of what is over
     */
    public void change(ListingId id, ActivityPost post, PersonId keeper) {
        var before = theirs(id);
        posting.requireTheirs(before, keeper);
        var after = new Activity(
                id,
                posting.listing(before.listing(), post.post(), post.spot()),
                spots.placeOf(post.spot()).orElse(null),
                before.initiative(),
                post.schedule(),
                before.seats(),
                null);
        agenda.keep(after, keeper.toString());
        posting.changed(before, after, post.post(), post.spot(), Names.NONE, keeper);
    }

    private Activity theirs(ListingId id) {
        return agenda.get(id).orElseThrow(() -> new NotYours(ListingKind.ACTIVITY, id));
    }

    /** It is over from now on; who was to come hears so. */
    public void stop(ListingId id, PersonId keeper) {
        posting.stopped(theirs(id), keeper);
        agenda.publish(id, Publication.ENDED, keeper.toString());
    }
}
