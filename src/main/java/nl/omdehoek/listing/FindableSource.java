package nl.omdehoek.listing;

import java.util.Optional;
import java.util.function.Consumer;

/** Each module with findable things has one of these; {@code search} reads them all. */
public interface FindableSource {

    ListingKind kind();

    /** How it is now, whatever its publication; empty if there is no such thing. */
    Optional<Findable> find(ListingId id);

    /** Every one of them, one by one. */
    void forEach(Consumer<Findable> reader);
}
