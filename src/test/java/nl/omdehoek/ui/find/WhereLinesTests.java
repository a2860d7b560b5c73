package nl.omdehoek.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Location;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.places.Place;
import nl.omdehoek.places.PlaceKind;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a place is, as far as that may be known. */
class WhereLinesTests {

    private static com.vaadin.flow.component.Component[] lines(Location location) {
        var texts = Texts.in(Texts.DUTCH);
        var now = ZonedDateTime.of(2026, 11, 24, 12, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));
        var place = new Place(
                SampleListings.newId(),
                PlaceKind.COMMUNITY_CENTRE,
                SampleListings.bare().at(location),
                OpeningHours.UNKNOWN,
                null);
        return new WhereLines(texts, new Saying(texts, now, LocalTime.of(17, 0)), Optional.empty()).of(place);
    }

    private static String text(Location location) {
        return Arrays.stream(lines(location))
                .map(it -> it.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    private static Location inexact(Exactness exactness) {
        return new Location(SampleListings.MARKET.point(), exactness, SampleListings.BEESD, "", "Beesd");
    }

    @Test
    void whereItIsExactlyHasItsAddressAndAMap() {
        assertThat(text(SampleListings.MARKET)).contains("Markt 1, Beesd");
        var map = Arrays.stream(lines(SampleListings.MARKET))
                .filter(Anchor.class::isInstance)
                .map(it -> ((Anchor) it).getHref())
                .findFirst();

        assertThat(map).hasValueSatisfying(it -> assertThat(it).contains("mlat=51.88661", "mlon=5.19020"));
    }

    @ParameterizedTest
    @CsvSource({"APPROXIMATE, Ongeveer hier", "ON_REQUEST, Het adres hoor je als je het vraagt"})
    void whatIsNotExactSaysSoAndHasNoMap(Exactness exactness, String said) {
        assertThat(text(inexact(exactness))).contains("Beesd", said);
        assertThat(lines(inexact(exactness))).noneMatch(Anchor.class::isInstance);
    }

    @Test
    void whatIsToBeAskedForHasNoPointAtAll() {
        var page = Arrays.stream(lines(inexact(Exactness.ON_REQUEST)))
                .map(it -> it.getElement().getOuterHTML())
                .collect(Collectors.joining());

        assertThat(page).doesNotContain("data-lat").doesNotContain("51.88");
    }
}
