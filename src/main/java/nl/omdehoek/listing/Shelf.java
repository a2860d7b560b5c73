package nl.omdehoek.listing;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Where a module keeps its things. */
@NoRepositoryBean
public interface Shelf<T> extends Repository<T, ListingId> {

    T save(T thing);

    Optional<T> findById(ListingId id);

    Stream<T> findAllBy();
}
