package nl.omdehoek.listing;

import static nl.omdehoek.listing.Publication.ENDED;
import static nl.omdehoek.listing.Publication.HIDDEN;
import static nl.omdehoek.listing.Publication.PUBLISHED;
import static nl.omdehoek.listing.Publication.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfirmationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "PLACE, 0, FRESH",
        "PLACE, 180, FRESH",
        "PLACE, 181, STALE",
        "PLACE, 365, STALE",
        "PLACE, 366, GONE",
        "HELP_POINT, 180, FRESH",
        "HELP_POINT, 181, STALE",
        "HELP_POINT, 365, STALE",
        "HELP_POINT, 366, STALE",
        "HELP_POINT, 9999, STALE"
    })
    void growsOldInSilenceButAHelpPointNeverLeaves(ListingKind kind, int days, Freshness freshness) {
        assertThat(silentFor(days).on(TODAY, kind)).isEqualTo(freshness);
    }

    @ParameterizedTest
    @EnumSource
    void thatNeverCameDoesNotGrowOld(ListingKind kind) {
        assertThat(Confirmation.NONE.on(TODAY, kind)).isEqualTo(Freshness.UNCHECKED);
    }

    @ParameterizedTest
    @CsvSource({"PLACE, 365, true", "PLACE, 366, false", "HELP_POINT, 366, true"})
    void thatIsTooOldTakesAThingFromTheList(ListingKind kind, int days, boolean listed) {
        assertThat(new Known(kind, PUBLISHED, silentFor(days)).isListedOn(TODAY))
                .isEqualTo(listed);
    }

    @Test
    void thatNeverCameLeavesItListed() {
        assertThat(new Known(ListingKind.PLACE, PUBLISHED, Confirmation.NONE).isListedOn(TODAY))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(ListingKind.class)
    void doesNotListWhatIsNotPublished(ListingKind kind) {
        assertThat(new Known(kind, HIDDEN, silentFor(0)).isListedOn(TODAY)).isFalse();
        assertThat(new Known(kind, WAITING, silentFor(0)).isListedOn(TODAY)).isFalse();
        assertThat(new Known(kind, ENDED, Confirmation.NONE).isListedOn(TODAY)).isFalse();
    }

    private static Confirmation silentFor(int days) {
        return new Confirmation(TODAY.minusDays(days), Confirmer.KEEPER);
    }

    /** Something of which no more is known than this. */
    private record Known(ListingKind kind, Publication publication, Confirmation confirmation) implements Findable {

        @Override
        public ListingId id() {
            return ListingId.of(kind, "iets");
        }

        @Override
        public Listing listing() {
            var bare = SampleListings.bare();
            return new Listing(
                    bare.wording(),
                    bare.location(),
                    bare.belonging(),
                    bare.welcome(),
                    bare.contact(),
                    bare.exchange(),
                    publication,
                    confirmation,
                    bare.example());
        }
    }
}
