package nl.omdehoek.initiatives;

import nl.omdehoek.listing.Kept;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** Residents, or an organisation, doing something together. */
public record Initiative(
        @Id ListingId id,
        @Embedded.Empty Listing listing,
        @Nullable ListingId place,
        @Embedded.Empty Bearers bearers,
        @Version @Nullable Long version)
        implements Kept<Initiative> {

    @Override
    public ListingKind kind() {
        return ListingKind.INITIATIVE;
    }

    @Override
    public Initiative keptAs(@Nullable Long version) {
        return new Initiative(id, listing, place, bearers, version);
    }

    @Override
    public Initiative with(Listing listing) {
        return new Initiative(id, listing, place, bearers, version);
    }

    @Override
    public Initiative erased() {
        return new Initiative(id, listing.erased(), place, Bearers.UNKNOWN, version);
    }
}
