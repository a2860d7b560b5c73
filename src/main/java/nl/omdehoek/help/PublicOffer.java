package nl.omdehoek.help;

import nl.omdehoek.listing.Kept;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What its owner lets everybody see of an {@link Offer}: "boormachine te leen". It bears the same id; how much they can carry
 * stays between them and who connects.
 */
public record PublicOffer(
        @Id ListingId id,
        HelpTask task,
        @Embedded.Empty Listing listing,
        @Version @Nullable Long version)
        implements Kept<PublicOffer> {

    @Override
    public ListingKind kind() {
        return ListingKind.OFFER;
    }

    @Override
    public String sort() {
        return task.name();
    }

    @Override
    public PublicOffer keptAs(@Nullable Long version) {
        return new PublicOffer(id, task, listing, version);
    }

    @Override
    public PublicOffer with(Listing listing) {
        return new PublicOffer(id, task, listing, version);
    }
}
