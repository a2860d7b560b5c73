package nl.omdehoek.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.SampleActivities;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.places.Place;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.PlaceKind;
import nl.omdehoek.ui.shell.InTheApp;
import nl.omdehoek.wording.Addresses;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a place, an activity, an initiative and a help point. */
class ListingViewTests extends InTheApp {

    @Autowired
    private PlaceGuide places;

    @Autowired
    private Agenda agenda;

    /** Where the list leads to for this name. */
    private String address(String name) {
        var list = open("/zoeken?bij=8899&straal=5000");
        var rows = list.select("#resultaten h3 a, #bel-eerst h3 a");
        assertThat(rows).extracting(Element::text).as(list.text()).contains(name);
        return rows.get(rows.eachText().indexOf(name)).attr("href");
    }

    private Element page(String name) {
        return open(address(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Het Wadhuis, /plek/",
        "Soep aan de lange tafel, /activiteit/",
        "De Juttersclub, /initiatief/",
        "Adviespunt Vlieland, /dienst/"
    })
    void eachHasAPageOfItsOwnThatIsPaintedFirstJustSo(String name, String path) {
        var address = address(name);
        var page = open(address);

        assertThat(address).startsWith(path);
        assertThat(page.expectFirst("h1").text()).isEqualTo(name);
        assertThat(page.select("svg, img, [class*=qr]")).isNotEmpty();
        assertThat(page.expectFirst("a.back").attr("href")).isEqualTo("/zoeken?bij=8899");
        assertThat(house().outerHtml()).isEqualTo(painted(address).outerHtml());
    }

    @Test
    void aPlaceTellsWhenItIsOpenAndWhatIsHeldThere() {
        var page = page("Het Wadhuis");

        assertThat(page.text())
                .contains(
                        "Open tot 22.00",
                        "Oost-Vlieland",
                        "Gratis",
                        "Drempelvrij",
                        "Bevestigd door de beheerder, vandaag.",
                        "handen (op do, za)",
                        "een ruimte");
        assertThat(page.select("a[href^=/activiteit/]").text()).isEqualTo("Soep aan de lange tafel");
        assertThat(page.select("a[href^=tel:]").text()).isEqualTo("0562 00 00 00");
    }

    @Test
    void aPlaceThatNobodyCheckedSaysSo() {
        assertThat(page("Bankje aan de haven").text())
                .contains("De tijden zijn niet bekend", "Dit is nog niet gecontroleerd.");
    }

    @Test
    void anActivityTellsItsNextDateAndWhichOneIsOff() {
        var page = page("Soep aan de lange tafel");

        assertThat(page.text())
                .contains(
                        "vanavond, woensdag 25 november, 18.00 tot 20.00",
                        "elke woensdag",
                        "woensdag 2 december, 18.00 tot 20.00: gaat niet door",
                        "Er is plek voor 12 mensen.",
                        "€ 2,50",
                        "Voorbeeld: dit bestaat niet echt");
        assertThat(page.select("a[href^=/plek/]").text()).isEqualTo("Het Wadhuis");
    }

    @Test
    void anInitiativeTellsWhomToSpeakToAndWhatTheyDo() {
        var page = page("De Juttersclub");

        assertThat(page.text()).contains("Spreek aan: Jikke, Sil", "Sinds 2019", "Wij rapen het strand schoon.");
        assertThat(page.select("a[href^=/activiteit/]").text()).isEqualTo("Samen jutten");
    }

    @Test
    void aHelpPointTellsHowToReachItAndThatNoReferralIsNeeded() {
        var page = page("Adviespunt Vlieland");

        assertThat(page.text()).contains("Open dinsdag 1 december om 9.00", "Geen verwijzing nodig");
        assertThat(page.select("a[href='tel:0562000001']")).hasSize(1);
    }

    @Test
    void underAnotherKindItIsNotThere() {
        var address = address("Het Wadhuis").replace("/plek/", "/activiteit/");

        assertThat(open(address).expectFirst("h1").text()).isEqualTo("Deze pagina bestaat niet");
    }

    @Test
    void itTellsWhatSortItIsAndWhatItIsAbout() {
        assertThat(page("Het Wadhuis").text()).contains("Buurthuis", "Over: Ontmoeten");
        assertThat(page("Adviespunt Vlieland").text()).contains("Adviespunt", "Over: Geld en papieren");
    }

    @Test
    void whereNobodyToldWhetherOneGetsInItSaysToAsk() {
        assertThat(page("Bankje aan de haven").text()).contains("Niet bekend of het drempelvrij is.");
    }

    /** Elsewhere, with things of its own: whatever is hidden leaves the list a little later, and comes back so. */
    @Test
    void whatIsHiddenIsNotThereAndNothingLeadsToIt() {
        var place =
                new Place(SampleListings.newId(), PlaceKind.BENCH, SampleListings.bare(), OpeningHours.UNKNOWN, null);
        places.keep(place, "test");
        var soup = new Activity(
                SampleListings.newId(), SampleListings.bare(), place.id(), null, SampleActivities.TUESDAYS, null, null);
        agenda.keep(soup, "test");
        var house = Addresses.listing(ListingKind.PLACE, place.listing().title(), place.id());
        var supper = Addresses.listing(ListingKind.ACTIVITY, soup.listing().title(), soup.id());
        assertThat(open(supper).select("a[href^=/plek/]")).isNotEmpty();

        places.keep(hidden(place), "test");
        assertThat(open(house).expectFirst("h1").text()).isEqualTo("Deze pagina bestaat niet");
        assertThat(open(supper).select("a[href^=/plek/]")).isEmpty();
    }

    private static Place hidden(Place place) {
        var it = place.listing();
        var listing = new Listing(
                it.wording(),
                it.location(),
                it.belonging(),
                it.welcome(),
                it.contact(),
                it.exchange(),
                Publication.HIDDEN,
                it.confirmation(),
                it.example());
        return new Place(place.id(), place.kindOfPlace(), listing, place.hours(), place.version());
    }
}
