package nl.omdehoek.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.places.Place;
import nl.omdehoek.places.SamplePlaces;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class RegisterTests {

    private final List<ListingsChanged> told = new ArrayList<>();
    private final Register<Place> register = new Bare(it -> told.add((ListingsChanged) it));

    @Test
    void tellsOfManyInMoreEventsThanOneSoThatEachCanBeKept() {
        var all = Stream.generate(SampleListings::newId).limit(1_001).toList();

        register.tell(all.stream().map(SamplePlaces::onTheMarket).toList());

        assertThat(told).allMatch(it -> it.ids().size() <= 200);
        assertThat(told).flatExtracting(ListingsChanged::ids).isEqualTo(all);
    }

    @Test
    void tellsOfFewInOneEventAndOfNoneInNone() {
        register.tell(List.of());
        assertThat(told).isEmpty();

        register.tell(Stream.generate(SampleListings::newId)
                .limit(200)
                .map(SamplePlaces::onTheMarket)
                .toList());
        assertThat(told).hasSize(1);
    }

    private static final class Bare extends Register<Place> {

        @SuppressWarnings("unchecked")
        Bare(ApplicationEventPublisher events) {
            super(ListingKind.PLACE, mock(Shelf.class), mock(Journal.class), events);
        }
    }
}
