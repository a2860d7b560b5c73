package nl.omdehoek.organisations;

import java.util.Optional;
import nl.omdehoek.listing.ListingId;
import org.springframework.data.repository.Repository;

interface Organisations extends Repository<Organisation, ListingId> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(ListingId id);
}
