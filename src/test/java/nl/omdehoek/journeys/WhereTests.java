package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saying where one is: typed, or told by the phone; kept on the phone and nowhere else. */
class WhereTests {

    private static final double LATITUDE = 51.887123;
    private static final double LONGITUDE = 5.189456;
    private static final String LOCATE = "Gebruik de plek van mijn telefoon";

    @RegisterExtension
    final Phones phones = new Phones();

    @Test
    void whoSaysWhereIsToldWhatIsOnTodayAndNextTimeToo() {
        var phone = phones.one();
        phone.open("/");
        phone.field("Waar woon je?").fill("4153");
        phone.button("Laat zien").tap();
        phone.awaitAddress("/?bij=4153");
        assertThat(phone.title()).containsText("Beesd");
        phone.awaitApp();

        phone.read("/over");
        phone.page().navigate("about:blank");
        phone.read("/");

        phone.awaitAddress("/?bij=4153");
        assertThat(phone.title()).containsText("Beesd");
    }

    @Test
    void thePlaceIsRememberedByThePhoneAndNotSentAlong() {
        var phone = phones.one();
        phone.open("/?bij=4153");
        phone.open("/over");

        assertThat(phone.page().evaluate("JSON.stringify(localStorage)"))
                .asString()
                .contains("4153");
        assertThat(phone.page().context().cookies()).allSatisfy(it -> {
            assertThat(it.name).isEqualTo("JSESSIONID");
            assertThat(it.expires).isEqualTo(-1);
            assertThat(it.httpOnly).isTrue();
            assertThat(it.value).doesNotContain("4153");
        });
        assertThat(phone.watch().asked()).filteredOn(it -> it.contains("/over")).noneMatch(it -> it.contains("4153"));
    }

    @Test
    void whoRememberedAPlaceCanChooseAnother() {
        var phone = phones.one();
        phone.open("/?bij=4153");
        phone.link("4153 Beesd").tap();

        assertThat(phone.field("Waar woon je?")).isVisible();
        phone.field("Waar woon je?").fill("Almelo");
        phone.field("Waar woon je?").press("Enter");
        phone.awaitAddress("/?bij=Almelo");
        assertThat(phone.title()).containsText("Almelo");
    }

    @ParameterizedTest
    @CsvSource({
        "4153, Beesd",
        "4153 AB, Beesd",
        "4153ab, Beesd",
        "beesd, Beesd",
        "BU19600200, Beesd West",
        "Amersfoort, Amersfoort",
        "'Binnenstad Noord, Almelo', Binnenstad Noord"
    })
    void aPlaceIsUnderstoodAsPeopleTypeIt(String typed, String name) {
        var phone = phones.one();
        phone.read("/");
        phone.field("Waar woon je?").fill(typed);
        phone.field("Waar woon je?").press("Enter");
        phone.awaitAddress("/?bij=*");

        assertThat(phone.title()).containsText(name);
    }

    @Test
    void sixDigitsOfAPostcodeBecomeFourInTheAddress() {
        var phone = phones.one();
        phone.read("/zoeken?bij=4153%20AB&wanneer=vanavond");

        assertThat(phone.at()).contains("bij=4153").doesNotContain("AB").contains("wanneer=vanavond");
        assertThat(phone.title()).containsText("Beesd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/zoeken", "/buurt", "/hulp"})
    void aWrongPlaceIsToldAndStaysInTheField(String path) {
        var phone = phones.one();
        phone.open(path + "?bij=Atlantis");

        assertThat(phone.page().locator("main")).containsText("‘Atlantis’ kennen we niet.");
        assertThat(phone.field("Waar woon je?")).hasValue("Atlantis");
    }

    @Test
    void anUnknownPlaceIsNotRememberedAndOneThatWasIsForgotten() {
        var phone = phones.one();
        phone.read("/?bij=Atlantis");
        phone.awaitApp();
        assertThat(phone.page().evaluate("localStorage.length")).isEqualTo(0);

        phone.page().evaluate("localStorage.setItem('omdehoek.bij', 'Atlantis')");
        phone.page().navigate("about:blank");
        phone.read("/");
        phone.awaitAddress("/?bij=Atlantis");
        phone.awaitApp();
        assertThat(phone.page().evaluate("localStorage.length")).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?bij=4153", "/zoeken?bij=4153&wanneer=gisteren", "/hulp?bij=4153", "/buurt?bij=4153"})
    void aPlaceThatIsKnownIsRememberedOnWhicheverPageItWasSaid(String path) {
        var phone = phones.one();
        phone.open(path);

        assertThat(phone.page().evaluate("localStorage.getItem('omdehoek.bij')"))
                .isEqualTo("4153");
    }

    @Test
    void theQuestionThatWasChosenIsKeptWhenThePlaceIsTold() {
        var phone = phones.one();
        phone.open("/hulp?thema=geld-en-papieren");
        phone.field("Waar woon je?").fill("4153");
        phone.field("Waar woon je?").press("Enter");
        phone.awaitAddress("/hulp?*bij=4153*");

        assertThat(phone.title()).hasText("Hulp met geld, brieven of formulieren");
        assertThat(phone.page().locator("a[href^='/dienst/']").first()).isVisible();
    }

    @Test
    void allChoicesAreKeptWhenThePhoneTellsThePlace() {
        var phone = phones.one(it -> it.setGeolocation(LATITUDE, LONGITUDE).setPermissions(List.of("geolocation")));
        phone.open("/zoeken?q=caf%C3%A9+%26+soep&wanneer=week&toegang=stapvrij&toegang=toilet&pagina=2");
        phone.button(LOCATE).tap();
        phone.awaitAddress("/zoeken?*bij=BU19600200*");

        assertThat(phone.field("Waar zoek je naar?")).hasValue("café & soep");
        assertThat(phone.at())
                .contains("wanneer=week", "toegang=stapvrij", "toegang=toilet")
                .doesNotContain("pagina");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/zoeken?wanneer=week", "/hulp", "/buurt"})
    void namesAreOfferedWhileTyping(String path) {
        var phone = phones.one();
        phone.open(path);
        phone.field("Waar woon je?").pressSequentially("Bees");

        assertThat(phone.page()
                        .locator("datalist option[value='Beesd, West Betuwe']")
                        .first())
                .isAttached();
    }

    @Test
    void aTapTellsWhereThePhoneIsByTheNeighbourhoodsCodeOnly() {
        var phone = phones.one(it -> it.setGeolocation(LATITUDE, LONGITUDE).setPermissions(List.of("geolocation")));
        phone.open("/");
        phone.button(LOCATE).tap();
        phone.awaitAddress("/?bij=BU19600200");
        phone.awaitApp();

        assertThat(phone.title()).containsText("Beesd West");
        assertThat(phone.page().getByText(Pattern.compile("^\\d+ min lopen$")).first())
                .isVisible();
        phone.open("/zoeken?bij=BU19600200&wanneer=vanavond");
        assertThat(phone.found().getByText(Pattern.compile("^\\d+ min lopen$")).first())
                .isVisible();
        assertThat(phone.watch().asked()).noneMatch(it -> it.contains("51.88") || it.contains("5.189"));
        assertThat(phone.watch().asked()).anyMatch(it -> it.endsWith("/gebieden/518/51"));
    }

    @Test
    void whoIsOutsideAllOutlinesIsNotPutInOneOfThem() {
        var phone = phones.one(it -> it.setGeolocation(LATITUDE, LONGITUDE).setPermissions(List.of("geolocation")));
        answerAround(phone, """
                [{"code": "BU19600201", "lat": 51.8871, "lon": 5.1894, "rings": [[[5.3, 51.8], [5.4, 51.8], [5.4, 51.9]]]},
                 {"code": "BU19600200", "lat": 51.8, "lon": 5.1}]""");
        phone.open("/");
        phone.button(LOCATE).tap();

        phone.awaitAddress("/?bij=BU19600200");
    }

    @Test
    void whoStandsInACrackBetweenOutlinesIsInTheNearest() {
        var phone = phones.one(it -> it.setGeolocation(LATITUDE, LONGITUDE).setPermissions(List.of("geolocation")));
        answerAround(phone, """
                [{"code": "BU19600201", "lat": 51.8871, "lon": 5.3, "rings": [[[5.3, 51.8], [5.4, 51.8], [5.4, 51.9]]]},
                 {"code": "BU19600200", "lat": 51.8, "lon": 5.1, "rings": [[[5.191, 51.5], [5.191, 51.9], [5.2, 51.7]]]}]""");
        phone.open("/");
        phone.button(LOCATE).tap();

        phone.awaitAddress("/?bij=BU19600200");
    }

    private static void answerAround(Phone phone, String neighbourhoods) {
        phone.page()
                .route(
                        "**/gebieden/518/51",
                        it -> it.fulfill(new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody(neighbourhoods)));
    }

    @Test
    void nobodyIsLocatedWithoutATap() {
        var phone = phones.one(it -> it.setGeolocation(LATITUDE, LONGITUDE).setPermissions(List.of("geolocation")));
        phone.page()
                .addInitScript("navigator.geolocation.getCurrentPosition = () => { throw new Error('asked where') };");
        phone.open("/");

        assertThat(phone.button(LOCATE)).isVisible();
    }

    @Test
    void whoDoesNotLetThePhoneTellIsAskedToType() {
        var phone = phones.one();
        phone.open("/");
        phone.button(LOCATE).tap();

        assertThat(phone.button("Dat lukte niet. Typ hierboven je postcode.")).isVisible();
    }
}
