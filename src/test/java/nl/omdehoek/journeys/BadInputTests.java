package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed: a clear sentence in the house or a sensible default, what was typed is kept, and the log stays calm. */
class BadInputTests {

    private static final String UNKNOWN = "kennen we niet. Typ de vier cijfers van je postcode";
    private static final String BROKEN = "Dit adres klopt niet";
    private static final String NOT_THERE = "Deze pagina bestaat niet";
    private static final String NOT_HERE = "Dit kan hier niet";
    private static final String UNREAD = "Not understood in an address of \\w+: \\[[a-z, ]+]";
    private static final String LONG = "x".repeat(10_000);

    @RegisterExtension
    final Phones phones = new Phones();

    private final Portal portal = Portal.running();
    private final Visitor visitor = new Visitor(portal);

    @BeforeEach
    void somebodyWasHereBefore() {
        visitor.get("/over");
    }

    // --- where

    static Stream<String> noPlaces() {
        return Stream.of(
                "12",
                "0000",
                "1234 ab",
                "0999zz",
                "BU99999999",
                "12345",
                "🍲",
                LONG,
                "'; drop table place",
                "<script>alert(1)</script>",
                "{0}",
                "../..");
    }

    @ParameterizedTest
    @MethodSource("noPlaces")
    void aPlaceThatIsNotKnownIsToldBackAndStaysInTheField(String typed) {
        for (var page : List.of("/", "/zoeken", "/hulp", "/buurt")) {
            try (var log = new LogBook()) {
                var answer = visitor.page(shortened(page, typed));

                assertThat(answer.select("main .notice").text()).contains(UNKNOWN);
                var kept = answer.expectFirst("main input[name=bij]").attr("value");
                assertThat(kept).isEqualTo(typed.equals("1234 ab") ? "1234" : typed);
                assertInTheHouse(answer);
                assertThat(log.lines())
                        .singleElement()
                        .asString()
                        .endsWith(": [bij]")
                        .doesNotContain(typed);
            }
        }
    }

    /** Where it leads; a postcode of a street is made shorter first. */
    private String shortened(String page, String typed) {
        var answer = visitor.get(page + "?bij=" + encoded(typed));
        assertThat(answer.statusCode()).isIn(200, 302);
        return answer.headers()
                .firstValue("Location")
                .map(it -> it.substring(portal.address().length()))
                .orElse(page + "?bij=" + encoded(typed));
    }

    @Test
    void aSignThatNoPageCanHoldIsNoPlace() {
        var page = ok("/?bij=%00");

        assertThat(page.html()).doesNotContain("&#x0;");
        assertThat(page.select("main .notice")).isEmpty();
    }

    @Test
    void farTooMuchIsNotToldBackWhole() {
        var page = visitor.page("/?bij=" + "y".repeat(10_000));

        assertThat(page.expectFirst("main .notice").text()).hasSizeLessThan(250).contains("y…");
    }

    // --- what

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "🍲",
                "'; drop table place;--",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "*",
                "?",
                "~~",
                "a AND OR NOT",
                "\\",
                "%zz",
                "{0}",
                "'{'"
            })
    void wordsAreSearchedAsTheyAre(String words) {
        var page = ok("/zoeken?q=" + encoded(words));

        assertThat(page.expectFirst("main input[name=q]").attr("value")).isEqualTo(words);
    }

    @Test
    void ofTenThousandLettersTheFirstHundredAreSearched() {
        assertThat(ok("/zoeken?q=" + LONG).expectFirst("main input[name=q]").attr("value"))
                .isEqualTo("x".repeat(100));
    }

    // --- when

    @Test
    void aDayThatHasPassedIsSaidToHavePassed() {
        assertThat(notice("/zoeken?wanneer=2025-11-22")).contains("Die dag is al geweest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "gisteren", "30 februari", "2026-13-01", "9999999-01-01", "<b>", "-1"})
    void aDayThatIsNoneIsToldBack(String day) {
        assertThat(notice("/zoeken?wanneer=" + encoded(day))).contains("De dag ‘" + day + "’ begrijpen we niet");
    }

    @Test
    void theTimesAreStillOfferedAfterADayThatIsNone() {
        assertThat(ok("/zoeken?wanneer=gisteren").select("main a[href*=wanneer]"))
                .isNotEmpty();
    }

    // --- the other choices

    @ParameterizedTest
    @CsvSource({
        "straal, -1",
        "straal, 0",
        "straal, 99",
        "straal, ver",
        "straal, 2000m",
        "straal, 1e9",
        "straal, 99999999999999999999",
        "straal, ''",
        "wat, iets",
        "wat, PLEK2",
        "thema, niets",
        "gratis, nee",
        "gratis, 1",
        "toegang, x",
        "taal, nederlands",
        "taal, 12",
        "voor, x",
        "waar, overal",
        "verwijzing, ja",
        "orde, mooi",
        "pagina, -1",
        "pagina, 0",
        "pagina, 1.5",
        "pagina, twee",
        "pagina, 99999999999999999999",
        "pagina, 2147483648",
        "onbekend, x"
    })
    void aChoiceThatIsNoneChangesNothing(String name, String value) {
        var usual = ok("/zoeken?bij=4153");
        var odd = ok("/zoeken?bij=4153&" + name + "=" + encoded(value));

        assertThat(odd.select("#resultaten li").text())
                .isEqualTo(usual.select("#resultaten li").text())
                .isNotEmpty();
        assertThat(odd.select("#aantal").text())
                .isEqualTo(usual.select("#aantal").text());
        assertThat(odd.select("[aria-current=true]").text())
                .isEqualTo(usual.select("[aria-current=true]").text());
    }

    @Test
    void aLanguageThatNobodySpeaksHereLeavesNothingAndOffersToLetGo() {
        var page = ok("/zoeken?bij=4153&taal=zz");

        assertThat(page.select("#niets a").eachText()).anyMatch(it -> it.startsWith("In elke taal"));
    }

    @Test
    void aPageBeyondTheEndLeadsBackToTheBeginning() {
        var page = ok("/zoeken?bij=4153&wanneer=vanavond&pagina=90");

        assertThat(page.expectFirst("main").text()).contains("Zo veel is er niet.");
        assertThat(page.select("main a[href='/zoeken?bij=4153&wanneer=vanavond']")
                        .text())
                .contains("Naar het begin");
    }

    @ParameterizedTest
    @CsvSource({
        "/zoeken?bij=4153&bij=3511, /zoeken?bij=4153",
        "/zoeken?bij=4153&wanneer=week&wanneer=nu, /zoeken?bij=4153&wanneer=week",
        "/zoeken?bij=4153&q=eten&q=zeppelin, /zoeken?bij=4153&q=eten",
        "/zoeken?bij=4153&wat=plek&wat=plek, /zoeken?bij=4153&wat=plek"
    })
    void ofAChoiceMadeTwiceTheFirstCounts(String twice, String once) {
        assertThat(ok(twice).select("#resultaten").text())
                .isEqualTo(ok(once).select("#resultaten").text())
                .isNotEmpty();
    }

    @Test
    void aThemeThatIsNoneStartsTheHelpFinderAnew() {
        assertThat(ok("/hulp?bij=4153&thema=niets").select("main .asks li")).hasSize(10);
    }

    // --- addresses that lead nowhere

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/buurt/BU99999999",
                "/buurt/GM9999",
                "/buurt/WK999999",
                "/buurt/xyz",
                "/buurt/%3Cscript%3E",
                "/buurt/BU19600200/x",
                "/plek/soep-zzzzzz",
                "/plek/x",
                "/plek/-",
                "/activiteit/%F0%9F%8D%B2",
                "/dienst/%3Cscript%3E",
                "/aanbod/x",
                "/ZOEKEN",
                "/index.html",
                "/index.php",
                "/favicon.ico",
                "/.env",
                "/error",
                "/login",
                "/logout",
                "/gebieden/999/99",
                "/gebieden/abc/de"
            })
    void whatIsNotThereIsSaidNotToBeThere(String path) {
        assertRefused(404, NOT_THERE, "GET", path);
    }

    @Test
    void aVeryLongAddressOfNothingIsNotThereEither() {
        assertRefused(404, NOT_THERE, "GET", "/plek/" + "x".repeat(5_000));
    }

    // --- addresses that cannot be read

    static Stream<String> broken() {
        return Stream.of(
                "/zoeken?q=%zz",
                "/zoeken?q=%",
                "/zoeken?bij=%zz",
                "/zoeken?%zz=1",
                "/?bij=%",
                "/zoeken?q=%ff",
                "/zoeken?q=%c3%28",
                "/%zz",
                "/%",
                "/plek/%zz",
                "/buurt/%zz",
                "/plek/%ff",
                "/kaart/%zz",
                "/..",
                "/../etc/passwd",
                "/plek/../hulp",
                "/%2e%2e/etc/passwd",
                "/plek/..%2f..%2fx",
                "/plek/%5c..",
                "/VAADIN/../x",
                "/%00",
                "/plek/a%00b",
                "/zoeken?q=a\0b",
                "/zoeken?q=a b",
                "/zoe ken",
                "zoeken",
                "/initiatief/'%3B%20drop%20table",
                "/zoeken;a=b",
                "//zoeken",
                "//elders.example/",
                "/zoeken?=",
                "/zoeken?q=é",
                "/zoeken?" + "q=a&".repeat(2_000),
                "/zoeken?q=" + "x".repeat(40_000),
                "/" + "x".repeat(40_000));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void anAddressThatCannotBeReadIsSaidToBeWrong(String target) {
        assertRefused(400, BROKEN, "GET", target);
    }

    @Test
    void whatCouldBeReadOfABrokenAddressIsKept() {
        var page = Jsoup.parse(visitor.typed("/zoeken?bij=4153&wanneer=week&q=50%+korting<b>"));
        var form = page.expectFirst("main form");

        assertThat(form.expectFirst("input[name=q]").attr("value")).isEqualTo("50%+korting<b>");
        assertThat(form.expectFirst("input[name=bij]").attr("value")).isEqualTo("4153");
        assertThat(form.expectFirst("input[name=wanneer]").attr("value")).isEqualTo("week");
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() {
        for (var target : List.of("/zoeken?q=%zz", "/%zz")) {
            var page = visitor.typed("GET", target, "Accept-Language: en");

            assertThat(Jsoup.parse(page).expectFirst("h1").text()).isEqualTo("This address is not right");
        }
    }

    // --- ways that are not there

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void aPageIsOnlyRead(String method) {
        assertRefused(405, NOT_HERE, method, "/zoeken", "Sec-Fetch-Site: same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void fromElsewhereNothingIsTaken(String method) {
        assertRefused(403, NOT_HERE, method, "/zoeken", "Sec-Fetch-Site: cross-site");
    }

    @Test
    void aFormIsNotRead() {
        assertRefused(405, NOT_HERE, "GET", "/demo/ADMINISTRATOR");
    }

    @Test
    void aRoleThatIsNoneIsRefused() {
        assertRefused(400, NOT_HERE, "POST", "/demo/KONING", "Sec-Fetch-Site: same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO", "get", "PROPFIND"})
    void aMethodThatNobodyKnowsIsRefused(String method) {
        assertRefused(400, NOT_HERE, method, "/zoeken", "Sec-Fetch-Site: same-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Language: ;;;%%%",
                "Cookie: JSESSIONID=%zz; ;;=",
                "Range: bytes=5-1",
                "Accept: application/json",
                "If-Modified-Since: gisteren",
                "Origin: %"
            })
    void oddHeadersAreOverlooked(String header) {
        assertThat(visitor.typed("GET", "/zoeken?bij=4153", header))
                .startsWith("HTTP/1.1 200")
                .contains("Zoeken bij Beesd");
    }

    @Test
    void headersThatAreFarTooLongAreRefused() {
        assertRefused(400, BROKEN, "GET", "/zoeken", "X-Odd: " + "x".repeat(40_000));
    }

    // --- with the app

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?bij=12",
                "/zoeken?bij=%3Cscript%3Ealert(1)%3C/script%3E",
                "/zoeken?bij=%00",
                "/zoeken?q=%00",
                "/zoeken?q=%25zz",
                "/zoeken?wanneer=2026-02-30",
                "/zoeken?bij=4153&straal=-1&pagina=-1&wat=iets",
                "/zoeken?bij=4153&pagina=90",
                "/zoeken?q=a&q=b",
                "/hulp?thema=niets&bij='%3B%20drop%20table",
                "/buurt?bij=%F0%9F%8D%B2",
                "/buurt/BU99999999",
                "/plek/soep-zzzzzz",
                "/dienst/%3Cscript%3E",
                "/zoeken?q=%22%3E%3Cimg%20src%3Dx%3E"
            })
    void theAppSaysTheSame(String path) {
        var phone = phones.one();
        phone.open(path);
        var first = visitor.page(path).expectFirst("#first-paint main");

        assertThat(phone.page().locator("main")).hasCount(1);
        assertThat(words(Jsoup.parse(phone.page().locator("main").innerHTML()).text()))
                .isEqualTo(words(first.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?bij=", "/zoeken?bij=", "/zoeken?wanneer=", "/zoeken?q=", "/hulp?bij=", "/buurt?bij="})
    void theAppTakesTenThousandLettersToo(String beginning) {
        try (var log = new LogBook()) {
            var phone = phones.one();
            phone.open(beginning + LONG);

            assertThat(phone.title()).isVisible();
            assertThat(phone.page().locator("main")).not().containsText("Er ging iets mis");
            assertThat(log.lines()).hasSizeLessThan(2).allMatch(it -> it.matches(UNREAD));
        }
    }

    @Test
    void aBrokenAddressIsToldInTheBrowserAndTheFieldLeadsOn() {
        var phone = phones.one();
        phone.read("/zoeken?bij=4153&q=%zz");
        assertThat(phone.title()).hasText(BROKEN);
        assertThat(phone.field("Waar zoek je naar?")).hasValue("%zz");

        phone.field("Waar zoek je naar?").fill("100% eten");
        phone.button("Zoek").tap();
        phone.awaitAddress("/zoeken?*q=100%25*");
        phone.awaitApp();

        assertThat(phone.title()).hasText("‘100% eten’ bij Beesd");
        assertThat(phone.field("Waar zoek je naar?")).hasValue("100% eten");
    }

    private Document ok(String path) {
        try (var log = new LogBook()) {
            var answer = visitor.typed(path);
            assertThat(answer).startsWith("HTTP/1.1 200");
            var page = Jsoup.parse(answer);
            assertInTheHouse(page);
            assertThat(log.lines()).hasSizeLessThan(2).allMatch(it -> it.matches(UNREAD));
            return page;
        }
    }

    private String notice(String path) {
        return ok(path).expectFirst("main .notice").text();
    }

    private static void assertInTheHouse(Document page) {
        assertThat(page.select("header a, nav.bar a")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(page.select("h1").text()).isNotBlank();
        assertThat(page.select("main script, main img")).isEmpty();
        assertThat(page.text()).doesNotContain("Whitelabel", "Exception", "Tomcat", "at nl.", "at org.", "java.");
    }

    private void assertRefused(int status, String title, String method, String target, String... headers) {
        try (var log = new LogBook()) {
            assertRefusal(visitor.typed(method, target, headers), status, title);
            assertThat(log.lines()).hasSizeLessThan(2).noneMatch(it -> it.contains("\n"));
        }
    }

    private static void assertRefusal(String answer, int status, String title) {
        var page = Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertInTheHouse(page);
        assertThat(page.expectFirst("h1").text()).isEqualTo(title);
        assertThat(page.select("main p").text()).isNotBlank();
        assertThat(page.expectFirst("a.skip").attr("href")).endsWith("#inhoud");
        if (status != 404) {
            assertThat(page.select("[aria-current=page]")).isEmpty();
        }
        assertThat(page.select("main form[action=/zoeken] input[name=q]")).hasSize(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
