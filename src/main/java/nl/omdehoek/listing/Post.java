package nl.omdehoek.listing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.photos.PhotoId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody posts about a listing of theirs, whatever kind it is.
 *
 * @param forColleagues what it says to professionals besides; nothing: no more than to residents
 * @param organisation in whose name they post it; null for residents
 * @param greets whether readers are told to ask for whoever posts it
 * @param photo to be shown with it
 * @param example invented, for the demo
 */
public record Post(
        Wording wording,
        String forColleagues,
        Set<Theme> themes,
        Layer layer,
        @Nullable ListingId organisation,
        Welcome welcome,
        Exchange exchange,
        boolean greets,
        Optional<PhotoId> photo,
        boolean example) {

    public Post {
        themes = Set.copyOf(themes);
    }

    /** The listing of it, seen by nobody yet. */
    public Listing at(Location location, LocalDate today) {
        return new Listing(
                wording,
                location,
                new Belonging(themes, Sphere.COMMUNITY, layer, organisation),
                welcome,
                Contact.NONE,
                exchange,
                Publication.WAITING,
                new Confirmation(today, Confirmer.KEEPER),
                example);
    }

    /** The listing as it was, with what forms ask changed into this; what no form asks stays. */
    public Listing over(Listing before, Location location, LocalDate today) {
        var was = before.welcome();
        return new Listing(
                new Wording(wording.title(), wording.summary(), before.wording().text()),
                location,
                new Belonging(
                        themes,
                        before.belonging().sphere(),
                        before.belonging().layer(),
                        before.belonging().organisation()),
                new Welcome(
                        was.audiences(),
                        was.ages(),
                        welcome.cost(),
                        was.costNote(),
                        welcome.access(),
                        was.languages(),
                        was.referral(),
                        was.setting()),
                before.contact(),
                exchange,
                before.publication(),
                new Confirmation(today, Confirmer.KEEPER),
                before.example());
    }
}
