package nl.omdehoek.help;

import nl.omdehoek.listing.Kept;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.OpeningHours;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** Help that is there for everyone: an advice desk, a food bank, a social team. */
public record HelpPoint(
        @Id ListingId id,
        HelpKind kindOfHelp,
        @Embedded.Empty Listing listing,
        @Nullable ListingId place,
        OpeningHours hours,
        @Version @Nullable Long version)
        implements Kept<HelpPoint> {

    @Override
    public ListingKind kind() {
        return ListingKind.HELP_POINT;
    }

    @Override
    public String sort() {
        return kindOfHelp.name();
    }

    @Override
    public HelpPoint keptAs(@Nullable Long version) {
        return new HelpPoint(id, kindOfHelp, listing, place, hours, version);
    }

    @Override
    public HelpPoint with(Listing listing) {
        return new HelpPoint(id, kindOfHelp, listing, place, hours, version);
    }
}
