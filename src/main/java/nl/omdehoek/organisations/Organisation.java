package nl.omdehoek.organisations;

import nl.omdehoek.listing.Contact;
import nl.omdehoek.listing.ListingId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** A body behind listings: an association, foundation, institution or business. */
public record Organisation(
        @Id ListingId id,
        String name,
        OrganisationKind kind,
        @Embedded.Empty Contact contact,
        boolean example,
        @Version @Nullable Long version) {

    public static final int LONGEST_NAME = 80;

    public Organisation {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("An organisation's name has 1 to " + LONGEST_NAME + " characters");
        }
    }

    Organisation keptAs(@Nullable Long version) {
        return new Organisation(id, name, kind, contact, example, version);
    }
}
