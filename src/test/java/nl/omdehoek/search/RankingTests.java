package nl.omdehoek.search;

import static nl.omdehoek.search.Ask.words;
import static nl.omdehoek.search.Things.activity;
import static nl.omdehoek.search.Things.at;
import static nl.omdehoek.search.Things.helpPoint;
import static nl.omdehoek.search.Things.initiative;
import static nl.omdehoek.search.Things.on;
import static nl.omdehoek.search.Things.place;
import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.Cost;
import nl.omdehoek.listing.Theme;
import org.junit.jupiter.api.Test;

/** What comes first when words are typed. */
class RankingTests {

    private static final Point TWO_KILOMETRES_ON = new Point(51.9050, 5.1880);

    @Test
    void theTitleSaysMoreThanTheSummaryAndThatMoreThanTheText() {
        try (var search = FilledSearch.of(
                initiative("Ergens in de tekst").saying("Iets", "Er is ook een gitaar."),
                initiative("In de samenvatting").saying("Met een gitaar erbij"),
                initiative("Gitaar"))) {
            assertThat(search.titles(words("gitaar")))
                    .containsExactly("Gitaar", "In de samenvatting", "Ergens in de tekst");
        }
    }

    @Test
    void theWordItselfSaysMoreThanAPartOfAnother() {
        try (var search = FilledSearch.of(initiative("Een tafeltennisclub"), initiative("Een lange tafel"))) {
            assertThat(search.titles(words("tafel"))).containsExactly("Een lange tafel", "Een tafeltennisclub");
        }
    }

    @Test
    void theWordItselfSaysMoreThanAnotherWordForIt() {
        try (var search = FilledSearch.of(initiative("Soos voor senioren"), initiative("Soos voor ouderen"))) {
            assertThat(search.titles(words("senioren"))).containsExactly("Soos voor senioren", "Soos voor ouderen");
        }
    }

    @Test
    void whatWasMeantIsOnlyGuessedWhenNobodyWroteWhatWasTyped() {
        try (var search = FilledSearch.of(initiative("Soep"), initiative("Stoep vegen"))) {
            assertThat(search.titles(words("soep"))).containsExactly("Soep");
            assertThat(search.titles(words("stoepp"))).containsExactly("Stoep vegen");
        }
    }

    @Test
    void allWordsHaveToFit() {
        try (var search = FilledSearch.of(
                initiative("Koffie voor vrouwen"), initiative("Koffie"), initiative("Fietsen voor vrouwen"))) {
            assertThat(search.titles(words("koffie vrouwen"))).containsExactly("Koffie voor vrouwen");
        }
    }

    @Test
    void ifNothingFitsThemAllMostWillDo() {
        try (var search = FilledSearch.of(
                initiative("Koffie op dinsdag"), initiative("Breien"), initiative("Koffie met breiwerk"))) {
            assertThat(search.titles(words("koffie breien zaterdag"))).containsExactly("Koffie met breiwerk");
            assertThat(search.titles(words("breien zaterdag")))
                    .containsExactlyInAnyOrder("Breien", "Koffie met breiwerk");
            assertThat(search.titles(words("zaterdag maandag"))).isEmpty();
        }
    }

    @Test
    void whatFitsAllWordsFarAwayDoesNotHideWhatFitsSomeNearby() {
        var far = initiative("Schaken voor beginners").at(Things.UTRECHT);
        var near = initiative("Schaken").at(Things.A_STREET_ON);
        try (var search = FilledSearch.of(far, near)) {
            assertThat(search.titles(words("schaken beginners"))).containsExactly("Schaken voor beginners");
            assertThat(search.titles(words("schaken beginners").near(new Point(51.5, 5.0))))
                    .contains("Schaken");
        }
    }

    @Test
    void theRarerWordCountsMore() {
        try (var search = FilledSearch.of(
                initiative("Vrouwen een").saying("met een accordeon"),
                initiative("Accordeon een").saying("voor vrouwen"),
                initiative("Vrouwen twee"),
                initiative("Vrouwen drie"),
                initiative("Vrouwen vier"))) {
            assertThat(search.titles(words("vrouwen accordeon"))).first().isEqualTo("Accordeon een");
        }
    }

    @Test
    void aTitleThatIsJustThatComesBeforeOneThatSaysMore() {
        try (var search =
                FilledSearch.of(initiative("De tuin van oma Soep"), initiative("Soep"), initiative("Soep en brood"))) {
            assertThat(search.titles(words("soep"))).first().isEqualTo("Soep");
        }
    }

    @Test
    void wordsInTheirOrderSayMoreThanApart() {
        try (var search =
                FilledSearch.of(initiative("Pad bij het kleine rode huis"), initiative("Huis aan het rode pad"))) {
            assertThat(search.titles(words("rode pad")))
                    .containsExactly("Huis aan het rode pad", "Pad bij het kleine rode huis");
        }
    }

    @Test
    void ofWhatFitsEquallyWellTheNearestComesFirst() {
        try (var search = FilledSearch.of(
                initiative("Koor A").at(Things.NEXT_VILLAGE),
                initiative("Koor B").at(Things.CHURCH),
                initiative("Koor C").at(Things.A_KILOMETRE_ON))) {
            assertThat(search.titles(words("koor").near(Things.CHURCH))).containsExactly("Koor B", "Koor C", "Koor A");
        }
    }

    @Test
    void aLittleFartherIsNoReasonToComeLater() {
        try (var search = FilledSearch.of(
                initiative("Iets").saying("met een koor").at(Things.CHURCH),
                initiative("Koor").at(TWO_KILOMETRES_ON))) {
            assertThat(search.titles(words("koor").near(Things.CHURCH))).containsExactly("Koor", "Iets");
        }
    }

    @Test
    void anotherTownIsAReasonToComeLater() {
        try (var search = FilledSearch.of(
                initiative("Iets").saying("met een koor").at(Things.CHURCH),
                initiative("Koor").at(Things.UTRECHT))) {
            assertThat(search.titles(words("koor").near(Things.CHURCH))).containsExactly("Iets", "Koor");
        }
    }

    @Test
    void aSortOfPlaceIsFoundByWhatPeopleCallIt() {
        try (var search = FilledSearch.of(
                place("De Bladwijzer").sort("LIBRARY"),
                helpPoint("De Volle Plank").sort("FOOD_BANK"))) {
            assertThat(search.titles(words("bieb"))).containsExactly("De Bladwijzer");
            assertThat(search.titles(words("voedselbank"))).containsExactly("De Volle Plank");
        }
    }

    @Test
    void whatAListingSaysByAChoiceIsFoundByWordsToo() {
        var soup = activity("Soep")
                .forThe(Audience.CARERS)
                .about(Theme.HEALTH)
                .with(Access.STEP_FREE)
                .speaking("nl", "ar")
                .costing(Cost.FREE)
                .heldAt("Dorpshuis De Wissel")
                .runBy("Stichting Samen")
                .inTown("Beesd")
                .on(on("2026-11-26", "18:00", "20:00"));
        try (var search = FilledSearch.of(soup, activity("Anders"))) {
            for (var typed : new String[] {
                "mantelzorgers",
                "gezondheid",
                "rolstoel",
                "arabisch",
                "gratis",
                "wissel",
                "samen",
                "beesd",
                "donderdag",
                "donderdagavond",
                "soep donderdag"
            }) {
                assertThat(search.titles(words(typed))).as(typed).containsExactly("Soep");
            }
            assertThat(search.titles(words("nederlands"))).isEmpty();
        }
    }

    @Test
    void wordsPlaceAndTimeHoldTogether() {
        var soup = activity("Soep").on(on("2026-11-26", "18:00", "20:00"));
        try (var search = FilledSearch.of(soup, activity("Thee").on(on("2026-11-26", "18:00", "20:00")))) {
            var thursday = new Window(at("2026-11-26", "00:00"), at("2026-11-27", "00:00"));

            assertThat(search.titles(
                            words("soep").near(Things.CHURCH).within(1_000).during(thursday)))
                    .containsExactly("Soep");
            assertThat(search.titles(
                            words("soep").near(Things.UTRECHT).within(1_000).during(thursday)))
                    .isEmpty();
            assertThat(search.find(words("soep").near(Things.UTRECHT).within(1_000))
                            .counts()
                            .radii())
                    .containsEntry(10_000, 0L);
        }
    }
}
