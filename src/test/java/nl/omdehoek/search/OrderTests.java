package nl.omdehoek.search;

import static nl.omdehoek.search.Ask.anything;
import static nl.omdehoek.search.Things.activity;
import static nl.omdehoek.search.Things.at;
import static nl.omdehoek.search.Things.on;
import static nl.omdehoek.search.Things.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTests {

    private static final Thing HERE = place("hier").at(Things.CHURCH);
    private static final Thing STREET = place("straat").at(Things.A_STREET_ON);
    private static final Thing KILOMETRE = place("kilometer").at(Things.A_KILOMETRE_ON);
    private static final Thing VILLAGE = place("dorp").at(Things.NEXT_VILLAGE);
    private static final Thing CITY = place("stad").at(Things.UTRECHT);

    @Test
    void theNearestComesFirst() {
        try (var search = FilledSearch.of(CITY, KILOMETRE, HERE, VILLAGE, STREET)) {
            assertThat(search.titles(anything().near(Things.CHURCH)))
                    .containsExactly("hier", "straat", "kilometer", "dorp", "stad");
            assertThat(search.titles(anything().near(Things.NEXT_VILLAGE)).getFirst())
                    .isEqualTo("dorp");
        }
    }

    @Test
    void distanceLeavesOutNothingUntilAFarthestIsAsked() {
        var metres = Things.CHURCH.distanceTo(Things.A_KILOMETRE_ON).metres();
        try (var search = FilledSearch.of(CITY, KILOMETRE, HERE, VILLAGE, STREET)) {
            assertThat(search.titles(anything().near(Things.CHURCH).within(metres - 1)))
                    .containsExactly("hier", "straat");
            assertThat(search.titles(anything().near(Things.CHURCH).within(metres)))
                    .containsExactly("hier", "straat", "kilometer");
        }
    }

    @Test
    void withoutAPlaceOrATimeItIsByName() {
        try (var search = FilledSearch.of(place("Zaal"), place("éénhoorn"), place("Bank"), place("ark"))) {
            assertThat(search.titles(anything())).containsExactly("ark", "Bank", "éénhoorn", "Zaal");
        }
    }

    @Test
    void equallyNearIsByName() {
        try (var search = FilledSearch.of(place("ccc"), place("aaa"), place("bbb"))) {
            assertThat(search.titles(anything().near(Things.UTRECHT))).containsExactly("aaa", "bbb", "ccc");
        }
    }

    @Test
    void soonestFirstGoesByTheNextDateInTheWindow() {
        var daily = activity("elke dag").on(on("2026-11-24", "20:00", "21:00"), on("2026-11-28", "20:00", "21:00"));
        var morning = activity("zaterdagochtend").on(on("2026-11-28", "09:00", "10:00"));
        var sunday = activity("zondag").at(Things.A_STREET_ON).on(on("2026-11-29", "09:00", "10:00"));
        var open = place("open").open("altijd");
        try (var search = FilledSearch.of(sunday, daily, open, morning)) {
            assertThat(search.titles(anything().soonestFirst().during(search.window(When.Named.WEEKEND))))
                    .containsExactly("zaterdagochtend", "elke dag", "zondag", "open");
            assertThat(search.titles(anything().soonestFirst()))
                    .containsExactly("elke dag", "zaterdagochtend", "zondag", "open");
        }
    }

    @Test
    void whatHasBegunIsSoonerThanWhatHasNot() {
        var going = activity("bezig").on(on("2026-11-24", "11:00", "13:00"));
        var coming = activity("straks").on(on("2026-11-24", "12:30", "13:00"));
        try (var search = FilledSearch.of(coming, going)) {
            assertThat(search.titles(anything().soonestFirst().during(search.window(When.Named.TODAY))))
                    .containsExactly("bezig", "straks");
        }
    }

    @Test
    void equallySoonIsByDistance() {
        var far = activity("ver").at(Things.UTRECHT).on(on("2026-11-24", "20:00", "21:00"));
        var near = activity("dichtbij").at(Things.A_STREET_ON).on(on("2026-11-24", "20:00", "22:00"));
        try (var search = FilledSearch.of(far, near)) {
            assertThat(search.titles(anything().soonestFirst().near(Things.CHURCH)))
                    .containsExactly("dichtbij", "ver");
        }
    }

    @Test
    void aTimeWithoutAPlaceIsByTime() {
        var late = activity("a laat").on(on("2026-11-24", "20:00", "21:00"));
        var early = activity("b vroeg").on(on("2026-11-24", "18:00", "21:00"));
        try (var search = FilledSearch.of(late, early)) {
            assertThat(search.titles(anything().during(search.window(When.Named.TONIGHT))))
                    .containsExactly("b vroeg", "a laat");
        }
    }

    @Test
    void whatToCallFirstComesInTheSameOrder() {
        try (var search = FilledSearch.of(VILLAGE, HERE, STREET)) {
            var found = search.find(anything().near(Things.CHURCH).during(search.window(When.Named.NOW)));

            assertThat(FilledSearch.titles(found.callFirst())).containsExactly("hier", "straat", "dorp");
        }
    }

    @Test
    void pagesFollowOneAnother() {
        var many = IntStream.range(0, 47).mapToObj(it -> place("plek " + it)).toArray(Thing[]::new);
        try (var search = FilledSearch.of(many)) {
            var all = search.allTitles(anything().near(Things.UTRECHT));

            assertThat(search.titles(anything())).hasSize(FindQuery.PAGE_SIZE);
            assertThat(search.titles(anything().page(3))).hasSize(7);
            assertThat(new HashSet<>(all)).hasSize(47);
            assertThat(search.find(anything().page(3)).total()).isEqualTo(47);
        }
    }

    @Test
    void beyondTheEndThereIsNothingButTheTotal() {
        try (var search = FilledSearch.of(HERE, STREET)) {
            var found = search.find(anything().page(FindQuery.LAST_PAGE));

            assertThat(found.cards()).isEmpty();
            assertThat(found.total()).isEqualTo(2);
        }
    }

    @Test
    void pagesThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> anything().page(0).query());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anything().page(FindQuery.LAST_PAGE + 1).query());
    }

    @Test
    void aShortListHasTheFirstOnly() {
        try (var search = FilledSearch.of(CITY, HERE, VILLAGE)) {
            var query = anything().near(Things.CHURCH).query();

            assertThat(FilledSearch.titles(search.finder().first(query, 2))).containsExactly("hier", "dorp");
            assertThat(search.finder().first(query, 0)).isEmpty();
            assertThat(search.finder().count(query)).isEqualTo(3);
        }
    }

    @Test
    void aCardTellsWhatTheListingSays() {
        var soup = activity("soep")
                .saying("Twee soorten")
                .at(Things.A_STREET_ON)
                .inTown("Beesd")
                .heldAt("Dorpshuis")
                .speaking("nl", "ar")
                .confirmed(LocalDate.of(2026, 11, 1))
                .on(on("2026-11-26", "18:00", "20:00"), on("2026-12-03", "18:00", "20:00"));
        try (var search = FilledSearch.of(soup)) {
            var card = search.find(anything()).cards().getFirst();

            assertThat(card).isEqualTo(Card.of(soup));
            assertThat(card.times().firstIn(new Window(at("2026-12-01", "00:00"), at("2026-12-31", "00:00"))))
                    .contains(on("2026-12-03", "18:00", "20:00"));
        }
    }

    @Test
    void whatNoFilterKnowsIsFoundBehindAllThatIsNearer() {
        var near = IntStream.range(0, 60).mapToObj(it -> place("plek " + it).at(Things.CHURCH));
        var far = place("verderop").at(Things.NEXT_VILLAGE);
        try (var search = FilledSearch.of(Stream.concat(near, Stream.of(far)).toArray(Thing[]::new))) {
            var wanted = search.finder()
                    .first(
                            anything().near(Things.CHURCH).query(),
                            3,
                            it -> it.title().startsWith("v"));

            assertThat(FilledSearch.titles(wanted)).containsExactly("verderop");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 20})
    void aShortListOfARareSortIsTheSameAsAmongAll(int atMost) {
        var all = IntStream.rangeClosed(1, 100)
                .mapToObj(it -> place("plek " + it).sort(it % 25 == 0 ? "LIBRARY" : "PARK"))
                .toArray(Thing[]::new);
        Predicate<Card> isRare = it -> it.sort().equals("LIBRARY");
        try (var search = FilledSearch.of(all)) {
            var query = anything().near(Things.CHURCH).query();
            var among = search.finder().first(query, 100);

            assertThat(among).hasSize(100);
            assertThat(search.finder().first(query, atMost, isRare))
                    .isEqualTo(among.stream().filter(isRare).limit(atMost).toList());
        }
    }
}
