package nl.omdehoek.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.FindableSource;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;

/** Things made by hand, kept as the modules keep theirs: by kind. */
final class HandMade {

    private final Map<ListingId, Findable> things = new ConcurrentHashMap<>();

    void put(Findable... added) {
        Arrays.stream(added).forEach(it -> things.put(it.id(), it));
    }

    void remove(Findable... removed) {
        Arrays.stream(removed).forEach(it -> things.remove(it.id()));
    }

    Findable of(ListingId id) {
        return Optional.ofNullable(things.get(id)).orElseThrow();
    }

    List<FindableSource> sources() {
        return Arrays.stream(ListingKind.values())
                .map(it -> (FindableSource) new Shelf(it))
                .toList();
    }

    private final class Shelf implements FindableSource {

        private final ListingKind kind;

        Shelf(ListingKind kind) {
            this.kind = kind;
        }

        @Override
        public ListingKind kind() {
            return kind;
        }

        @Override
        public Optional<Findable> find(ListingId id) {
            return Optional.ofNullable(things.get(id)).filter(it -> it.kind() == kind);
        }

        @Override
        public void forEach(Consumer<Findable> reader) {
            things.values().stream().filter(it -> it.kind() == kind).forEach(reader);
        }
    }
}
