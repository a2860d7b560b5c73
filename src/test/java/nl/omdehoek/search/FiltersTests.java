package nl.omdehoek.search;

import static nl.omdehoek.search.Ask.anything;
import static nl.omdehoek.search.Things.activity;
import static nl.omdehoek.search.Things.helpPoint;
import static nl.omdehoek.search.Things.initiative;
import static nl.omdehoek.search.Things.offer;
import static nl.omdehoek.search.Things.place;
import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.Cost;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.Setting;
import nl.omdehoek.listing.Theme;
import org.junit.jupiter.api.Test;

class FiltersTests {

    @Test
    void withoutAnyFilterEverythingPublishedIsFound() {
        try (var search = FilledSearch.of(
                place("plein"),
                activity("soep"),
                initiative("band"),
                helpPoint("balie"),
                offer("boor"),
                place("wacht").being(Publication.WAITING),
                place("verborgen").being(Publication.HIDDEN),
                activity("voorbij").being(Publication.ENDED))) {
            assertThat(search.titles(anything())).containsExactlyInAnyOrder("plein", "soep", "band", "balie", "boor");
        }
    }

    @Test
    void anyOfTheKindsAskedForWillDo() {
        try (var search = FilledSearch.of(
                place("plein"), activity("soep"), initiative("band"), helpPoint("balie"), offer("boor"))) {
            assertThat(search.titles(anything().kinds(ListingKind.OFFER))).containsExactly("boor");
            assertThat(search.titles(anything().kinds(ListingKind.PLACE, ListingKind.HELP_POINT)))
                    .containsExactlyInAnyOrder("plein", "balie");
        }
    }

    @Test
    void oneOfItsThemesIsEnough() {
        try (var search = FilledSearch.of(
                activity("soep").about(Theme.MEETING, Theme.HEALTH),
                activity("les").about(Theme.LEARNING),
                activity("koor").about(Theme.CULTURE, Theme.MEETING))) {
            assertThat(search.titles(anything().theme(Theme.MEETING))).containsExactlyInAnyOrder("soep", "koor");
            assertThat(search.titles(anything().theme(Theme.WORK))).isEmpty();
        }
    }

    @Test
    void freeIsWhatNobodyHasToPayFor() {
        try (var search = FilledSearch.of(
                activity("niets").costing(Cost.FREE),
                activity("gift").costing(Cost.DONATION),
                activity("duur").costing(Cost.parse("0,50").orElseThrow()),
                activity("onbekend").costing(null))) {
            assertThat(search.titles(anything().free())).containsExactlyInAnyOrder("niets", "gift");
        }
    }

    @Test
    void allAccessThatIsAskedForHasToBeThere() {
        try (var search = FilledSearch.of(
                place("alles").with(Access.STEP_FREE, Access.TOILET, Access.QUIET),
                place("drempel").with(Access.TOILET),
                place("helling").with(Access.STEP_FREE),
                place("niets"))) {
            assertThat(search.titles(anything().access(Access.STEP_FREE)))
                    .containsExactlyInAnyOrder("alles", "helling");
            assertThat(search.titles(anything().access(Access.STEP_FREE, Access.TOILET)))
                    .containsExactly("alles");
        }
    }

    @Test
    void theLanguageIsOneThatIsSpokenThere() {
        try (var search = FilledSearch.of(
                place("tolk").speaking("nl", "ar", "uk"),
                place("bar").speaking("nl", "en"),
                place("stil").speaking())) {
            assertThat(search.titles(anything().language("uk"))).containsExactly("tolk");
            assertThat(search.titles(anything().language("nl"))).containsExactlyInAnyOrder("tolk", "bar");
            assertThat(search.titles(anything().language("ja"))).isEmpty();
        }
    }

    @Test
    void whatIsForEveryoneIsForAnyone() {
        try (var search = FilledSearch.of(
                place("plein").forThe(Audience.EVERYONE),
                place("soos").forThe(Audience.OLDER_PEOPLE, Audience.WOMEN),
                place("disco").forThe(Audience.YOUTH),
                place("niets gezegd"))) {
            assertThat(search.titles(anything().audience(Audience.WOMEN)))
                    .containsExactlyInAnyOrder("plein", "soos", "niets gezegd");
            assertThat(search.titles(anything().audience(Audience.EVERYONE)))
                    .containsExactlyInAnyOrder("plein", "niets gezegd");
        }
    }

    @Test
    void insideOrOutsideIsKnownOrNot() {
        try (var search = FilledSearch.of(
                place("zaal").within(Setting.INDOOR), place("veld").within(Setting.OUTDOOR), place("ergens"))) {
            assertThat(search.titles(anything().setting(Setting.INDOOR))).containsExactly("zaal");
            assertThat(search.titles(anything().setting(Setting.OUTDOOR))).containsExactly("veld");
        }
    }

    @Test
    void noReferralHasToBeSaid() {
        try (var search = FilledSearch.of(
                helpPoint("inloop").referred(false), helpPoint("kliniek").referred(true), helpPoint("onbekend"))) {
            assertThat(search.titles(anything().noReferral())).containsExactly("inloop");
        }
    }

    @Test
    void allFiltersHoldTogether() {
        var good = activity("goed")
                .about(Theme.MOVING)
                .costing(Cost.FREE)
                .with(Access.STEP_FREE)
                .speaking("tr")
                .forThe(Audience.MEN)
                .within(Setting.OUTDOOR)
                .referred(false);
        var binnen = activity("binnen")
                .about(Theme.MOVING)
                .costing(Cost.FREE)
                .with(Access.STEP_FREE)
                .speaking("tr")
                .forThe(Audience.MEN)
                .within(Setting.INDOOR)
                .referred(false);
        var all = anything()
                .kinds(ListingKind.ACTIVITY)
                .theme(Theme.MOVING)
                .free()
                .access(Access.STEP_FREE)
                .language("tr")
                .audience(Audience.MEN)
                .setting(Setting.OUTDOOR)
                .noReferral();
        try (var search = FilledSearch.of(good, binnen)) {
            assertThat(search.titles(all)).containsExactly("goed");
        }
    }
}
