package nl.omdehoek.listing;

import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What every findable thing says of itself.
 *
 * @param example invented, for the demo: marked wherever it is shown
 */
public record Listing(
        @Embedded.Empty Wording wording,
        @Embedded.Empty Location location,
        @Embedded.Empty Belonging belonging,
        @Embedded.Empty Welcome welcome,
        @Embedded.Empty Contact contact,
        @Embedded.Empty Exchange exchange,
        Publication publication,
        @Embedded.Empty Confirmation confirmation,
        boolean example) {

    public String title() {
        return wording.title();
    }

    /** The same, elsewhere. */
    public Listing at(Location elsewhere) {
        return new Listing(
                wording, elsewhere, belonging, welcome, contact, exchange, publication, confirmation, example);
    }

    /** The same, seen by readers or not. */
    public Listing as(Publication other) {
        return new Listing(wording, location, belonging, welcome, contact, exchange, other, confirmation, example);
    }

    /** Without what its writer wrote, for when nothing of them may stay. */
    public Listing erased() {
        return new Listing(
                Wording.ERASED,
                location.withoutAddress(),
                belonging,
                welcome.withoutNote(),
                Contact.NONE,
                Exchange.NONE,
                publication,
                confirmation,
                example);
    }

    public boolean isPublished() {
        return publication == Publication.PUBLISHED;
    }
}
