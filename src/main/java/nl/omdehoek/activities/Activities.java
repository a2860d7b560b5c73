package nl.omdehoek.activities;

import java.util.List;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Shelf;
import org.springframework.data.jdbc.repository.query.Query;

interface Activities extends Shelf<Activity> {

    List<Activity> findByPlace(ListingId place);

    List<Activity> findByInitiative(ListingId initiative);

    @Query("select id from activity")
    List<ListingId> ids();
}
