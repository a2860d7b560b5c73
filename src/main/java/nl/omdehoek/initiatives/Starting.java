package nl.omdehoek.initiatives;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
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

/** Takes what neighbours start together: it is kept, theirs, and seen at once or after somebody looked. */
@Component
@Transactional
public class Starting {

    private final InitiativeRegister initiatives;
    private final Posting posting;
    private final Spots spots;

    Starting(InitiativeRegister initiatives, Posting posting, Spots spots) {
        this.initiatives = initiatives;
        this.posting = posting;
        this.spots = spots;
    }

    /** How it will look to others; it is nowhere yet. */
    @Transactional(readOnly = true)
    public Initiative preview(InitiativePost post) {
        return initiative(ListingId.random(), posting.listing(post.post(), post.spot()), post, post.bearers());
    }

    /** Keeps it, as this person's. */
    public ListingId start(InitiativePost post, PersonId author) {
        var initiative = preview(post);
        initiatives.keep(initiative, author.toString());
        posting.posted(initiative, post.post(), post.spot(), names(initiative), author);
        return initiative.id();
    }

    private Initiative initiative(ListingId id, Listing listing, InitiativePost post, Bearers bearers) {
        return new Initiative(id, listing, spots.placeOf(post.spot()).orElse(null), bearers, null);
    }

    /** Of people who did not write it. */
    private static String names(Initiative initiative) {
        return Stream.of(initiative.bearers().keyPeople(), initiative.bearers().standIn())
                .filter(it -> !it.isEmpty())
                .collect(joining(", "));
    }

    /**
     * Changes what its keeper wrote; what the form does not ask stays. What is seen stays seen, and somebody sees what is
     * different.
     *
     * @throws NotYours for whoever does not keep it, and of what is over
     */
    public void change(ListingId id, InitiativePost post, PersonId keeper) {
        var before = theirs(id);
        posting.requireTheirs(before, keeper);
        var was = before.bearers();
        var bearers = new Bearers(
                post.bearers().keyPeople(),
                post.bearers().standIn(),
                was.since(),
                was.moneyUntil(),
                was.wantsLess());
        var after = initiative(id, posting.listing(before.listing(), post.post(), post.spot()), post, bearers);
        initiatives.keep(after, keeper.toString());
        posting.changed(before, after, post.post(), post.spot(), new Names(names(before), names(after)), keeper);
    }

    private Initiative theirs(ListingId id) {
        return initiatives.get(id).orElseThrow(() -> new NotYours(ListingKind.INITIATIVE, id));
    }

    /** It is over from now on. */
    public void stop(ListingId id, PersonId keeper) {
        posting.stopped(theirs(id), keeper);
        initiatives.publish(id, Publication.ENDED, keeper.toString());
    }
}
