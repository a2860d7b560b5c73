package nl.omdehoek.initiatives;

import java.util.List;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Shelf;

interface Initiatives extends Shelf<Initiative> {

    List<Initiative> findByPlace(ListingId place);
}
