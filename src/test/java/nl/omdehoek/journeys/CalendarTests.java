package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one comes to, in the calendar of the phone: a date, a series, and all that is one's own. */
class CalendarTests {

    @RegisterExtension
    final Phones phones = new Phones();

    private final Portal portal = Portal.running();
    private final Visitor visitor = new Visitor(portal);

    private static String activity() {
        return PublicPage.listing("activiteit").path().replaceAll("[?].*", "");
    }

    private static List<VEvent> events(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        return Biweekly.parse(answer.body()).first().getEvents();
    }

    // --- of anybody

    @Test
    void thePageLeadsToItsDateAndToAllOfThemAsTheyAreRead() {
        var before = portal.sessionsMade();
        var page = visitor.page(activity());
        var files = page.select("#first-paint a[href$=.ics]").eachAttr("href");
        var date = visitor.get(files.getFirst());
        var series = visitor.get(files.getLast());

        assertThat(files).hasSize(2);
        assertThat(events(date)).hasSize(1);
        assertThat(events(series).getFirst().getUid().getValue())
                .isEqualTo(events(date).getFirst().getUid().getValue());
        assertThat(events(date).getFirst().getSummary().getValue())
                .startsWith(page.expectFirst("h1").text())
                .endsWith("(voorbeeld)");
        assertThat(date.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
        assertThat(date.headers().map()).doesNotContainKey("set-cookie");
        assertThat(portal.sessionsMade() - before).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2020-01-01.ics", "/2026-02-30.ics", "/morgen.ics", "/2026-12-01.ics.ics"})
    void aDateThatIsNoneIsTold(String date) {
        assertThat(visitor.get(activity() + date).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/activiteit/niets-aaaaaaaa.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void aTapTakesTheFileAndThePageStays() {
        var phone = phones.one();
        phone.open(activity());
        var title = phone.title().textContent();
        var file = phone.page()
                .waitForDownload(() ->
                        phone.page().locator("main a[href$='.ics']").first().tap());

        assertThat(file.suggestedFilename()).isEqualTo("om-de-hoek.ics");
        assertThat(phone.title()).hasText(title);
    }

    // --- one's own

    /** Somebody who comes, as their browser is known by. */
    private String joined() {
        var address = activity();
        var date =
                visitor.page(address + "/meedoen").select("input[name=datum]").attr("value");
        var fields = "naam=Fatma&aantal=1&eigen=ja&datum=" + date + "&sleutel=" + UUID.randomUUID();
        return cookie(post(address + "/ik-kom", fields, ""), "omdehoek-ik");
    }

    private HttpResponse<String> post(String path, String fields, String cookies) {
        return visitor.ask(
                "POST",
                path,
                fields,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "same-origin",
                "Cookie",
                cookies);
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return name + "="
                + answer.headers().allValues("set-cookie").stream()
                        .filter(it -> it.startsWith(name + "="))
                        .map(it -> it.substring(name.length() + 1, it.indexOf(';')))
                        .findFirst()
                        .orElse("");
    }

    private String secret(String cookie) {
        return cookie.substring("omdehoek-agenda=".length());
    }

    @Test
    void itIsFollowedByASecretThatIsSaidOnceAndWrittenNowhere() {
        try (var log = new LogBook()) {
            var fatma = joined();
            var told = cookie(post("/mijn/agenda/adres", "", fatma), "omdehoek-agenda");
            var path = "/agenda/" + secret(told) + ".ics";
            var page = Jsoup.parse(
                    visitor.get("/mijn/agenda", "Cookie", fatma + "; " + told).body());
            var feed = visitor.get(path);

            assertThat(page.expectFirst("#first-paint input[readonly]").attr("value"))
                    .isEqualTo(portal.address() + path);
            assertThat(page.select("#first-paint a[href^=webcal:]").attr("href"))
                    .isEqualTo(portal.address().replace("http:", "webcal:") + path);
            assertThat(events(feed)).hasSize(1);
            assertThat(feed.headers().firstValue("Cache-Control")).hasValue("no-store, private");
            assertThat(feed.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
            assertThat(feed.headers().map()).doesNotContainKey("set-cookie");
            assertThat(visitor.get("/mijn/agenda", "Cookie", fatma).body())
                    .contains("Je agenda heeft al een adres.")
                    .doesNotContain(secret(told));
            assertThat(log.lines()).noneMatch(it -> it.contains(secret(told)));
        }
    }

    @Test
    void aNewAddressEndsTheOldOneAndStopEndsAll() {
        var fatma = joined();
        var first = secret(cookie(post("/mijn/agenda/adres", "", fatma), "omdehoek-agenda"));
        var second = secret(cookie(post("/mijn/agenda/adres", "", fatma), "omdehoek-agenda"));

        assertThat(visitor.get("/agenda/" + first + ".ics").statusCode()).isIn(404, 429);
        assertThat(visitor.get("/agenda/" + second + ".ics").statusCode()).isEqualTo(200);
        post("/mijn/agenda/stop", "", fatma);
        assertThat(visitor.get("/agenda/" + second + ".ics").statusCode()).isIn(404, 429);
    }

    @Test
    void merelyLookingGivesNothing() {
        var fatma = joined();

        assertThat(visitor.get("/mijn/agenda/adres", "Cookie", fatma).headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/mijn/agenda"));
        assertThat(visitor.get("/mijn/agenda", "Cookie", fatma).body()).contains("Maak een adres");
    }

    /** The secret of somebody else, in a browser of one's own. */
    @Test
    void anothersSecretIsNotShownAsOnesOwn() {
        var others = cookie(post("/mijn/agenda/adres", "", joined()), "omdehoek-agenda");
        var fatma = joined();
        post("/mijn/agenda/adres", "", fatma);

        assertThat(visitor.get("/mijn/agenda", "Cookie", fatma + "; " + others).body())
                .doesNotContain(secret(others));
    }

    @Test
    void whoIsForgottenHereLeavesNoSecretInTheBrowser() {
        assertThat(post("/mijn/uit", "", joined()).headers().allValues("set-cookie"))
                .anyMatch(it -> it.startsWith("omdehoek-agenda=;") && it.contains("Max-Age=0"));
    }

    @Test
    void onAPhoneItIsMadeCopiedAndStopped() {
        var phone = phones.one();
        phone.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        phone.open(activity() + "/meedoen");
        phone.field("Je voornaam").fill("Fatma");
        phone.button("Ik kom").tap();
        phone.awaitAddress("/mijn");
        phone.awaitApp();
        assertThat(phone.link("Zet in mijn agenda")).hasCount(1);
        phone.link("Mijn agenda volgen").tap();
        phone.button("Maak een adres").tap();
        assertThat(phone.link("Open in mijn agenda")).isVisible();
        phone.awaitApp();
        var address = phone.field("Of plak dit adres in je agenda").inputValue();
        phone.button("Kopieer het adres").tap();
        assertThat(phone.button("Gekopieerd")).isVisible();
        assertThat(phone.page().evaluate("navigator.clipboard.readText()")).isEqualTo(address);
        assertThat(events(visitor.get(address.substring(portal.address().length()))))
                .hasSize(1);

        phone.button("Stop met volgen").tap();
        assertThat(phone.button("Maak een adres")).isVisible();
    }

    @Test
    void whoGuessesHasToWaitAndWhoKnowsHasNot() {
        var known = secret(cookie(post("/mijn/agenda/adres", "", joined()), "omdehoek-agenda"));
        var guesses = List.of("A", "B", "C", "D").stream()
                .flatMap(it -> List.of("x", "y", "z", "0", "1", "2", "3", "4", "5").stream()
                        .map(last -> it.repeat(21) + last))
                .map(it -> visitor.get("/agenda/" + it + ".ics").statusCode())
                .toList();

        assertThat(guesses).startsWith(404).endsWith(429).containsOnly(404, 429);
        assertThat(visitor.get("/agenda/" + known + ".ics").statusCode()).isEqualTo(200);
    }
}
