package nl.omdehoek.organisations;

import java.util.Optional;
import nl.omdehoek.listing.ListingId;
import org.springframework.data.repository.Repository;

interface Organisations extends Repository<Organisation, ListingId> {

    Iterable<Organisation> saveAll(Iterable<Organisation> organisations);

    Iterable<Organisation> findAllById(Iterable<ListingId> ids);

    Optional<Organisation> findById(ListingId id);
}
