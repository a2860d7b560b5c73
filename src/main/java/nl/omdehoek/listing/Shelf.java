package nl.omdehoek.listing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Where a module keeps its things. */
@NoRepositoryBean
public interface Shelf<T> extends Repository<T, ListingId> {

    /** In as few statements as can be. */
    Iterable<T> saveAll(Iterable<T> things);

    Optional<T> findById(ListingId id);

    Iterable<T> findAllById(Iterable<ListingId> ids);

    Stream<T> findAllBy();

    List<T> findByListingBelongingOrganisation(ListingId organisation);
}
