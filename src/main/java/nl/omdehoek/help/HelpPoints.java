package nl.omdehoek.help;

import java.util.List;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Shelf;

interface HelpPoints extends Shelf<HelpPoint> {

    List<HelpPoint> findByPlace(ListingId place);
}
