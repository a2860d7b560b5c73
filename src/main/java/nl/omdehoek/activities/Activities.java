package nl.omdehoek.activities;

import java.util.List;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Shelf;

interface Activities extends Shelf<Activity> {

    List<Activity> findByPlace(ListingId place);

    List<Activity> findByInitiative(ListingId initiative);
}
