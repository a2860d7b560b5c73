package nl.omdehoek.search;

import static nl.omdehoek.search.Ask.anything;
import static nl.omdehoek.search.Ask.words;
import static nl.omdehoek.search.Things.activity;
import static nl.omdehoek.search.Things.helpPoint;
import static nl.omdehoek.search.Things.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.omdehoek.listing.Confirmation;
import nl.omdehoek.listing.ListingKind;
import org.junit.jupiter.api.Test;

class ByNameTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void aSchoolIsFoundByNameOnly() {
        var school = place("Basisschool De Lingelaar")
                .saying("Een school met een groot plein")
                .inTown("Beesd")
                .sort("SCHOOL")
                .onlyByName();
        try (var search = FilledSearch.of(school, place("Schoolplein"))) {
            assertThat(search.titles(words("lingelaar"))).containsExactly("Basisschool De Lingelaar");
            assertThat(search.titles(words("de Lingelaar"))).containsExactly("Basisschool De Lingelaar");
            assertThat(search.titles(words("basisschool lingelaar"))).containsExactly("Basisschool De Lingelaar");
            assertThat(search.titles(words("plein"))).containsExactly("Schoolplein");
            assertThat(search.titles(words("school"))).containsExactly("Schoolplein");
            assertThat(search.titles(words("beesd"))).isEmpty();
            assertThat(search.titles(anything())).containsExactly("Schoolplein");
            assertThat(search.find(anything()).counts().kinds()).containsEntry(ListingKind.PLACE, 1L);
        }
    }

    @Test
    void aNameMayBeSpeltAsItSounds() {
        try (var search = FilledSearch.of(place("De Lijsterhof").onlyByName())) {
            assertThat(search.titles(words("leisterhof"))).containsExactly("De Lijsterhof");
        }
    }

    @Test
    void wordsThatAreNoWordsFindNoSchools() {
        try (var search = FilledSearch.of(place("De Lijsterhof").onlyByName(), place("plein"))) {
            assertThat(search.titles(words("🎉"))).containsExactly("plein");
            assertThat(search.titles(words("'s"))).containsExactly("plein");
        }
    }

    @Test
    void whatIsSilentForAYearLeavesTheList() {
        var silent = TODAY.minusDays(Confirmation.GONE_AFTER_DAYS);
        try (var search = FilledSearch.of(
                place("net nog").confirmed(silent),
                place("weg").confirmed(silent.minusDays(1)),
                activity("ook weg").confirmed(silent.minusDays(100)),
                helpPoint("hulp").confirmed(silent.minusDays(1_000)),
                place("nooit bevestigd"))) {
            assertThat(search.titles(anything())).containsExactlyInAnyOrder("net nog", "hulp", "nooit bevestigd");
            assertThat(search.titles(words("weg"))).isEmpty();
            assertThat(search.find(anything()).counts().kinds()).containsEntry(ListingKind.PLACE, 2L);
        }
    }

    @Test
    void itLeavesOnTheDayItselfWithoutAnythingHavingChanged() {
        var place = place("plein").confirmed(TODAY.minusDays(Confirmation.GONE_AFTER_DAYS - 2));
        var clock = new SettableClock(Things.at("2026-11-26", "23:59"));
        try (var search = FilledSearch.with(clock, place)) {
            assertThat(search.titles(anything())).containsExactly("plein");
            clock.set(Things.at("2026-11-27", "00:00"));
            assertThat(search.titles(anything())).isEmpty();
        }
    }
}
