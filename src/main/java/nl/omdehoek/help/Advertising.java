package nl.omdehoek.help;

import java.util.Optional;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.listing.Post;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.places.Posting;
import nl.omdehoek.places.Posting.Names;
import nl.omdehoek.places.Spot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets everybody see what somebody offers, where about: at once, or after somebody looked. It goes when the offer goes. */
@Component
@Transactional
public class Advertising {

    private final OfferBoard board;
    private final StoredOffers offers;
    private final Posting posting;

    Advertising(OfferBoard board, StoredOffers offers, Posting posting) {
        this.board = board;
        this.offers = offers;
        this.posting = posting;
    }

    /** How it will look to others; it is nowhere yet. */
    @Transactional(readOnly = true)
    public PublicOffer preview(Post post, HelpTask task, Spot.Around spot) {
        return new PublicOffer(ListingId.random(), task, posting.listing(post, approximate(spot)), null);
    }

    /** Where somebody lives is never shown precisely. */
    private static Spot.Around approximate(Spot.Around spot) {
        return new Spot.Around(spot.point(), false, spot.neighbourhood(), "", spot.town(), Exactness.APPROXIMATE);
    }

    /** @throws NotYours for whoever did not offer it */
    public void show(ListingId offer, Post post, Spot.Around spot, PersonId owner) {
        var offered = theirs(offer, owner);
        var shown = new PublicOffer(offer, offered.task(), posting.listing(post, approximate(spot)), null);
        board.keep(shown, owner.toString());
        posting.posted(shown, post, approximate(spot), "", owner);
    }

    private Offer theirs(ListingId offer, PersonId owner) {
        return offers.of(owner).stream()
                .filter(it -> it.id().equals(offer))
                .findFirst()
                .orElseThrow(() -> new NotYours(ListingKind.OFFER, offer));
    }

    /**
     * Changes its words; what it is and where about stays.
     *
     * @throws NotYours for whoever does not keep it, and of what is over
     */
    public void change(ListingId offer, Post post, Spot.Around spot, PersonId owner) {
        var before = board.get(offer).orElseThrow(() -> new NotYours(ListingKind.OFFER, offer));
        posting.requireTheirs(before, owner);

        var after = before.with(posting.listing(before.listing(), post, approximate(spot))
                .at(before.listing().location()));
        board.keep(after, owner.toString());
        posting.changed(before, after, post, approximate(spot), Names.NONE, owner);
    }

    /** Nobody sees it any more; the offer itself may go on. Nothing, where it was not public or not theirs. */
    public void hide(ListingId offer, PersonId owner) {
        shown(offer, owner).ifPresent(it -> {
            posting.stopped(it, owner);
            board.publish(offer, Publication.ENDED, owner.toString());
        });
    }

    /** The offer itself is erased, and nothing of what was shown of it stays. */
    void erase(Offer offer, String actor) {
        shown(offer.id(), offer.person()).ifPresent(it -> posting.stopped(it, offer.person()));
        board.get(offer.id()).ifPresent(it -> {
            board.erase(it.id(), actor);
            posting.keepsNoMore(it, offer.person(), actor);
        });
    }

    /** What this person shows of an offer of theirs, whether or not readers see it yet. */
    @Transactional(readOnly = true)
    public Optional<PublicOffer> shown(ListingId offer, PersonId owner) {
        return board.get(offer)
                .filter(_ -> posting.isTheirs(ListingKind.OFFER, offer, owner))
                .filter(it -> it.listing().publication() != Publication.ENDED);
    }
}
