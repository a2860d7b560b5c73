package nl.omdehoek.listing;

import org.jspecify.annotations.Nullable;

/** A findable thing as it is stored; the version tells who changed it first. */
public interface Kept<T> extends Findable {

    @Nullable
    Long version();

    T keptAs(@Nullable Long version);

    /** The same, saying this of itself. */
    T with(Listing listing);

    /** The same, without anything that its writer wrote. */
    default T erased() {
        return with(listing().erased());
    }
}
