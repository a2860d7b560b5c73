package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.listing.ListingId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Ik kom", with a first name and nothing else; and coming back to it. */
class JoinTests {

    private static final Pattern WORDS = Pattern.compile("[a-z]{4,11}");

    @RegisterExtension
    final Phones phones = new Phones();

    private final Portal portal = Portal.running();
    private final Visitor visitor = new Visitor(portal);

    /** Where the list leads to for an activity of the demo. */
    private String address(String name) {
        var found = visitor.page("/zoeken?bij=4153&wat=activiteit&q=" + encoded(name));
        return found.select("#resultaten h3 a").stream()
                .filter(it -> it.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href")
                .replaceAll("\\?.*", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    // --- on a phone

    @Test
    void aStrangerJoinsWithThreeTapsFromTheCard() {
        var phone = phones.one();
        phone.open("/zoeken?bij=4153&wat=activiteit&q=maandagse+breitafel");
        Phone.nameIn(phone.found().first()).tap();
        assertThat(phone.title()).hasText("Maandagse breitafel");
        phone.link("Ik kom").tap();
        assertThat(phone.title()).hasText("Ik kom");
        phone.field("Je voornaam").fill("Fatma");
        phone.button("Ik kom").tap();
        phone.awaitAddress("/mijn");

        assertThat(phone.title()).hasText("Dag Fatma");
        assertThat(phone.page().locator(".mine").first()).containsText("Maandagse breitafel");
        assertThat(words(phone)).hasSize(5).allMatch(it -> WORDS.matcher(it).matches());
    }

    @Test
    void withoutJavaScriptItWorksJustAsWell() {
        var phone = phones.withoutScript();
        phone.read(address("Maandagse breitafel"));
        phone.link("Ik kom").click();
        phone.field("Je voornaam").fill("Wim");
        phone.page().getByLabel("Met hoeveel kom je?").selectOption("3");
        phone.button("Ik kom").click();

        assertThat(phone.title()).hasText("Dag Wim");
        assertThat(phone.page().locator(".mine")).containsText("Met 3 mensen");
    }

    @Test
    void onAnotherPhoneTheWordsLeadBackAlsoWithAMistake() {
        var phone = join("Samir");
        var words = words(phone);
        var typed = words.get(4) + " " + words.get(2) + " " + words.get(0).substring(1) + " " + words.get(3) + " "
                + words.get(1);
        var other = phones.one();
        other.open("/mijn");
        other.field("Je sleutelwoorden").fill(typed.toUpperCase(java.util.Locale.ROOT));
        other.button("Naar mijn pagina").tap();

        assertThat(other.title()).hasText("Dag Samir");
        assertThat(other.page().locator(".mine")).containsText("Maandagse breitafel");
        assertThat(other.page().locator(".code-words")).hasCount(0);
    }

    @Test
    void theWordsAreShownUntilTheyAreWrittenDown() {
        var phone = join("Riet");
        phone.page().reload();
        phone.awaitApp();
        assertThat(phone.page().locator("main .code-words")).isVisible();
        phone.button("Ik heb ze opgeschreven").tap();

        assertThat(phone.title()).hasText("Dag Riet");
        assertThat(phone.page().locator(".code-words")).hasCount(0);
    }

    @Test
    void whoDoesNotComeAfterAllIsOffTheList() {
        var phone = join("Bep");
        phone.button("Ik kom toch niet").tap();

        assertThat(phone.page()
                        .getByText("Je hebt je nog nergens voor aangemeld.")
                        .last())
                .isVisible();
    }

    @Test
    void aBrowserThatIsLetGoOfKnowsNobody() {
        var phone = join("Corrie");
        phone.button("Vergeet mij hier").tap();

        assertThat(phone.title()).hasText("Mijn");
        assertThat(phone.page().context().cookies().stream()
                        .map(it -> it.name)
                        .filter(it -> it.startsWith("omdehoek-")))
                .isEmpty();
    }

    @Test
    void goingBackAndTappingAgainSignsUpOnce() {
        var phone = phones.withoutScript();
        phone.read(address("Maandagse breitafel") + "/meedoen");
        phone.field("Je voornaam").fill("Loes");
        phone.button("Ik kom").click();
        assertThat(phone.title()).hasText("Dag Loes");
        phone.page().goBack();
        phone.button("Ik kom").click();

        assertThat(phone.title()).hasText("Dag Loes");
        assertThat(phone.page().locator(".mine > li")).hasCount(1);
    }

    @Test
    void whoIsKnownDoesNotTypeTheirNameAgain() {
        var phone = join("Annelies");
        phone.open(address("Vrouwen leren fietsen") + "/meedoen");

        assertThat(phone.page().locator("main").last()).containsText("Je komt als Annelies.");
        assertThat(phone.field("Je voornaam")).hasCount(0);
        phone.button("Ik kom").tap();
        assertThat(phone.page().locator(".mine > li")).hasCount(2);
    }

    private Phone join(String name) {
        var phone = phones.one();
        phone.open(address("Maandagse breitafel") + "/meedoen");
        phone.field("Je voornaam").fill(name);
        phone.button("Ik kom").tap();
        phone.awaitAddress("/mijn");
        assertThat(phone.title()).hasText("Dag " + name);
        phone.awaitApp();
        return phone;
    }

    private static List<String> words(Phone phone) {
        return phone.page().locator(".code-words").first().locator("li").allTextContents();
    }

    // --- by the form alone

    private HttpResponse<String> post(String path, String fields, String... headers) {
        var all = new String[headers.length + 4];
        all[0] = "Content-Type";
        all[1] = "application/x-www-form-urlencoded";
        all[2] = "Accept-Language";
        all[3] = "nl";
        System.arraycopy(headers, 0, all, 4, headers.length);
        return visitor.ask("POST", path, fields, all);
    }

    private HttpResponse<String> fromHere(String path, String fields) {
        return post(path, fields, "Sec-Fetch-Site", "same-origin");
    }

    private String firstDate(String address) {
        return visitor.page(address + "/meedoen").select("input[name=datum]").attr("value");
    }

    private String fields(String address, String name, String party) {
        return "naam=" + encoded(name) + "&aantal=" + encoded(party) + "&datum=" + firstDate(address) + "&sleutel="
                + UUID.randomUUID();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                  | 1    | Vul je voornaam in.",
                "www.koop.nl         | 1    | Dit kan geen voornaam zijn.",
                "https://koop.nl     | 1    | Dit kan geen voornaam zijn.",
                "<b>Jo</b>           | 1    | Dit kan geen voornaam zijn.",
                "Jo                  | 0    | Kies een getal van 1 tot 10.",
                "Jo                  | -1   | Kies een getal van 1 tot 10.",
                "Jo                  | 1000 | Kies een getal van 1 tot 10.",
                "Jo                  | veel | Kies een getal van 1 tot 10."
            })
    void whatCannotBeIsToldAtItsFieldAndWhatWasTypedStays(String name, String party, String sentence) {
        var address = address("Maandagse breitafel");
        var answer = fromHere(address + "/ik-kom", fields(address, name, party));
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".wrong").text()).startsWith(sentence);
        var field = page.expectFirst("[aria-invalid]");
        assertThat(page.expectFirst("#" + field.attr("aria-describedby")).text())
                .startsWith(sentence);
        assertThat(page.expectFirst("input[name=naam]").attr("value")).isEqualTo(name);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void aNameOfFiveHundredLettersIsTooLong() {
        var address = address("Maandagse breitafel");
        var page = Jsoup.parse(fromHere(address + "/ik-kom", fields(address, "a".repeat(500), "1"))
                .body());

        assertThat(page.select(".wrong").text()).startsWith("Dit kan geen voornaam zijn.");
    }

    @Test
    void whereThereIsTooLittleRoomItSaysHowMuchAndKeepsTheForm() {
        var address = address("Je e-bike de baas");
        var activity = ListingId.endOf(address).orElseThrow();
        var joining = portal.part(Joining.class);
        var date = portal.part(Agenda.class).upcoming(activity).getFirst().date();
        var party = joining.left(activity, date).orElseThrow() - 3;
        assertThat(fromHere(address + "/ik-kom", fields(address, "Jo", String.valueOf(party)))
                        .statusCode())
                .isEqualTo(303);
        var refused = fromHere(address + "/ik-kom", fields(address, "Ilse", "5"));
        var page = Jsoup.parse(refused.body());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select(".notice").text()).startsWith("Er zijn nog maar 3 plekken.");
        assertThat(page.select("legend, label").text()).contains("nog 3 plekken");
        assertThat(page.expectFirst("input[name=naam]").attr("value")).isEqualTo("Ilse");
        assertThat(page.expectFirst("option[selected]").text()).isEqualTo("5");
        assertThat(fromHere(address + "/ik-kom", fields(address, "Ilse", "3")).statusCode())
                .isEqualTo(303);
        assertThat(Jsoup.parse(fromHere(address + "/ik-kom", fields(address, "Wim", "1"))
                                .body())
                        .select(".notice")
                        .text())
                .startsWith("Deze datum is vol.");
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01", "2026-02-30", "morgen", "''"})
    void aDateThatIsNoneOfItsDatesIsTold(String date) {
        var address = address("Maandagse breitafel");
        var page = Jsoup.parse(
                fromHere(address + "/ik-kom", "naam=Jo&aantal=1&datum=" + date + "&sleutel=" + UUID.randomUUID())
                        .body());

        assertThat(page.select(".notice").text()).startsWith("Op die datum is er niets meer.");
        assertThat(page.select("input[name=datum]")).isNotEmpty();
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        var address = address("Maandagse breitafel");

        assertThat(post(address + "/ik-kom", fields(address, "Jo", "1"), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    /** As on the computer of a library, where the next one goes back to the form and taps. */
    @Test
    void whoWasForgottenHereIsNotFoundAgainByTheirForm() {
        var address = address("Maandagse breitafel");
        var form = fields(address, "Jo", "1");
        var first = fromHere(address + "/ik-kom", form);
        var secret = cookie(first, "omdehoek-ik");
        assertThat(cookie(fromHere(address + "/ik-kom", form), "omdehoek-ik")).isNotEmpty();
        post("/mijn/uit", "", "Sec-Fetch-Site", "same-origin", "Cookie", "omdehoek-ik=" + secret);

        var next = fromHere(address + "/ik-kom", form);

        assertThat(cookie(next, "omdehoek-woorden")).isNotEmpty().isNotEqualTo(cookie(first, "omdehoek-woorden"));
        var page = Jsoup.parse(visitor.get("/mijn", "Cookie", "omdehoek-ik=" + cookie(next, "omdehoek-ik"))
                .body());
        assertThat(page.select(".mine > li")).hasSize(1);
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(it -> it.startsWith(name + "="))
                .map(it -> it.substring(name.length() + 1, it.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    @Test
    void whatDoesNotExistCannotBeJoined() {
        assertThat(fromHere("/activiteit/niets-aaaaaaaa/ik-kom", "naam=Jo").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/activiteit/niets-aaaaaaaa/meedoen").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoComesToTheAddressOfAFormAgainFindsThePage() {
        var address = address("Maandagse breitafel");

        assertThat(visitor.get(address + "/ik-kom").headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith(address + "/meedoen"));
        assertThat(visitor.get("/mijn/terug").headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/mijn"));
    }

    @Test
    void theBrowserHoldsWhatNoScriptAndNoOtherSiteCanRead() {
        var address = address("Maandagse breitafel");
        var shared = fromHere(address + "/ik-kom", fields(address, "Jo", "1"));
        var own = fromHere(address + "/ik-kom", fields(address, "Jo", "1") + "&eigen=ja");

        assertThat(shared.headers().allValues("set-cookie"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it).contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=900"));
        assertThat(own.headers().allValues("set-cookie"))
                .anyMatch(it -> it.startsWith("omdehoek-ik=") && it.contains("Max-Age=31536000"));
    }

    @Test
    void theNextDayAPageOfOnesOwnMakesItLastForAnotherYearAndAPublicPageNothing() {
        var address = address("Maandagse breitafel");
        var mine = "omdehoek-ik="
                + cookie(fromHere(address + "/ik-kom", fields(address, "Jo", "1") + "&eigen=ja"), "omdehoek-ik");
        assertThat(visitor.get("/mijn", "Cookie", mine).headers().map()).doesNotContainKey("set-cookie");

        portal.aDayGoesBy();
        assertThat(visitor.get(address, "Cookie", mine).headers().map()).doesNotContainKey("set-cookie");
        assertThat(visitor.get("/mijn", "Cookie", mine).headers().allValues("set-cookie"))
                .singleElement()
                .asString()
                .startsWith(mine)
                .contains("Max-Age=31536000");
        assertThat(visitor.get("/mijn/adres", "Cookie", mine).headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void wordsThatNobodyHasAreToldStayInTheFieldAndNothingIsRemembered() {
        var words = "theepot <b>kachel</b> citroen vlinder zandbak";
        var answer = fromHere("/mijn/terug", "eigen=ja&woorden=" + encoded(words));
        var page = Jsoup.parse(answer.body());

        assertThat(page.expectFirst("input[name=woorden]").attr("value")).isEqualTo(words);
        assertThat(page.expectFirst("input[name=eigen]").hasAttr("checked")).isTrue();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".wrong").text()).startsWith("Deze woorden kennen we niet.");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void aPersonalPageMakesNoSession() {
        var before = portal.sessionsMade();
        var answer = visitor.get("/mijn");

        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(portal.sessionsMade() - before).isZero();
        assertThat(robots(Jsoup.parse(answer.body()))).isEqualTo("noindex");
    }

    private static String robots(Document page) {
        return page.select("meta[name=robots]").attr("content");
    }
}
