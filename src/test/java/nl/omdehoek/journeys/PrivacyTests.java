package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of somebody is theirs: to see, to take along, to end; and others cannot. */
class PrivacyTests {

    private static final String SAME = "same-origin";

    @RegisterExtension
    final Phones phones = new Phones();

    private final Portal portal = Portal.running();
    private final Visitor visitor = new Visitor(portal);

    private String activity() {
        return PublicPage.listing("activiteit").path().replaceAll("\\?.*", "");
    }

    private Phone join(String name, boolean own) {
        var phone = phones.one();
        phone.open(activity() + "/meedoen");
        phone.field("Je voornaam").fill(name);
        if (own) {
            phone.page().getByLabel("Dit is mijn eigen telefoon of computer").check();
        }
        phone.button("Ik kom").tap();
        phone.awaitAddress("/mijn");
        assertThat(phone.title()).hasText("Dag " + name);
        phone.awaitApp();
        return phone;
    }

    private static String words(Phone phone) {
        return String.join(
                " ", phone.page().locator(".code-words").first().locator("li").allTextContents());
    }

    private static Map<String, String> unzipped(Path file) throws IOException {
        return Unzipped.files(Files.newInputStream(file));
    }

    @Test
    void everythingAboutMeIsAFileToReadAndOneForMachines() throws IOException {
        var phone = join("Nelleke", true);
        var words = words(phone);
        phone.link("Alles over mij").tap();
        assertThat(phone.title()).hasText("Alles over mij");
        phone.field("Je sleutelwoorden").fill(words);
        var download =
                phone.page().waitForDownload(() -> phone.button("Haal alles op").tap());
        assertThat(download.suggestedFilename()).isEqualTo("alles-over-mij.zip");
        var files = unzipped(download.path());

        var json = new JsonMapper().readTree(files.getOrDefault("alles.json", ""));
        assertThat(json.at("/person/0/first-name").asString()).isEqualTo("Nelleke");
        assertThat(json.at("/sign-ups/0/party").asInt()).isEqualTo(1);
        assertThat(json.at("/browsers/0/own").asBoolean()).isTrue();
        var page = Jsoup.parse(files.getOrDefault("alles.html", ""));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("h2").eachText()).contains("Wie je bent", "Waar je komt of kwam", "Wat je deed");
        assertThat(page.select("dd").eachText()).contains("Nelleke", "Nederlands", "aangemeld");
        assertThat(page.select("dt").eachText())
                .as("all words have a name in Dutch")
                .allMatch(it -> it.matches("\\p{Lu}.*"));
        assertThat(files.values()).noneMatch(it -> it.contains(words.split(" ")[0] + " "));
    }

    @Test
    void whoIsForgottenIsGoneAndReadsSo() {
        var phone = join("Hendrika", true);
        var words = words(phone);
        phone.link("Vergeet mij").first().tap();
        assertThat(phone.title()).hasText("Vergeet mij");
        phone.awaitApp();
        phone.field("Je sleutelwoorden").fill(words);
        phone.button("Vergeet mij nu").tap();
        phone.awaitAddress("/mijn/tot-ziens");

        assertThat(phone.title()).hasText("We zijn je vergeten");
        assertThat(phone.page().context().cookies().stream()
                        .map(it -> it.name)
                        .filter(it -> it.startsWith("omdehoek-")))
                .isEmpty();
        phone.open("/mijn");
        assertThat(phone.title()).hasText("Mijn");
        assertThat(comeBack(words).statusCode()).isEqualTo(422);
    }

    @Test
    void withoutJavaScriptOneIsForgottenJustAsWell() {
        var phone = phones.withoutScript();
        phone.read(activity() + "/meedoen");
        phone.field("Je voornaam").fill("Roelof");
        phone.button("Ik kom").click();
        var words = words(phone);
        phone.read("/mijn/vergeten");
        phone.field("Je sleutelwoorden").fill("theepot kachel citroen vlinder zandbak");
        phone.button("Vergeet mij nu").click();
        assertThat(phone.page().locator(".wrong")).containsText("Deze woorden kennen we niet.");
        assertThat(phone.field("Je sleutelwoorden")).hasValue("theepot kachel citroen vlinder zandbak");
        phone.field("Je sleutelwoorden").fill(words);
        phone.button("Vergeet mij nu").click();

        assertThat(phone.title()).hasText("We zijn je vergeten");
    }

    @Test
    void aPhoneIsEndedOnAnotherOne() {
        var lost = join("Annet", true);
        var phone = phones.one();
        phone.open("/mijn");
        phone.field("Je sleutelwoorden").fill(words(lost));
        phone.button("Naar mijn pagina").tap();
        phone.awaitAddress("/mijn");
        assertThat(phone.title()).hasText("Dag Annet");
        phone.awaitApp();
        phone.link("Mijn telefoons").tap();
        assertThat(phone.title()).hasText("Mijn telefoons");
        phone.awaitApp();
        assertThat(phone.page().locator("main h2"))
                .hasText(new String[] {"Deze telefoon of computer", "Een andere telefoon of computer"});
        phone.button("Vergeet mij daar").tap();
        assertThat(phone.page().locator("main h2")).hasText(new String[] {"Deze telefoon of computer"});

        lost.open("/mijn");
        assertThat(lost.title()).hasText("Mijn");
    }

    // --- by the form alone

    private HttpResponse<String> post(String path, String words, String cookie, String site) {
        return visitor.ask(
                "POST",
                path,
                "woorden=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept-Language",
                "nl",
                "Sec-Fetch-Site",
                site,
                "Cookie",
                cookie);
    }

    private HttpResponse<String> comeBack(String words) {
        return post("/mijn/terug", words, "a=b", SAME);
    }

    /** A new one: the cookie by which their browser is known, and their words. */
    private Map.Entry<String, String> newcomer() {
        var activity = activity();
        var date =
                visitor.page(activity + "/meedoen").select("input[name=datum]").attr("value");
        var answer = visitor.ask(
                "POST",
                activity + "/ik-kom",
                "naam=Jo&aantal=1&eigen=ja&datum=" + date + "&sleutel=" + UUID.randomUUID(),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                SAME);
        return Map.entry(
                "omdehoek-ik=" + cookie(answer, "omdehoek-ik"),
                cookie(answer, "omdehoek-woorden").replace('.', ' '));
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(it -> it.startsWith(name + "="))
                .map(it -> it.substring(name.length() + 1, it.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({"/mijn/alles.zip", "/mijn/vergeet-mij"})
    void theBrowserAloneIsNotEnough(String path) {
        var jo = newcomer();
        var answer = post(path, "", jo.getKey(), SAME);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".wrong").text()).startsWith("Deze woorden kennen we niet.");
        assertThat(comeBack(jo.getValue()).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"/mijn/alles.zip", "/mijn/vergeet-mij"})
    void theWordsOfSomebodyElseAreTold(String path) {
        var jo = newcomer();
        var other = newcomer();
        var answer = post(path, other.getValue(), jo.getKey(), SAME);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".wrong").text()).startsWith("Deze telefoon kent iemand anders.");
        assertThat(comeBack(other.getValue()).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"/mijn/alles.zip", "/mijn/vergeet-mij", "/mijn/telefoons/1/uit", "/mijn/telefoons/andere/uit"})
    void anotherSiteCannotAskForIt(String path) {
        var jo = newcomer();

        assertThat(post(path, jo.getValue(), jo.getKey(), "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(comeBack(jo.getValue()).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "/mijn/alles.zip, /mijn/alles",
        "/mijn/vergeet-mij, /mijn/vergeten",
        "/mijn/telefoons/1/uit, /mijn/telefoons",
        "/mijn/telefoons/andere/uit, /mijn/telefoons"
    })
    void whoOnlyLooksAtTheAddressOfAFormFindsItsPageAndChangesNothing(String form, String page) {
        var jo = newcomer();

        assertThat(visitor.get(form, "Cookie", jo.getKey()).headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith(page));
        assertThat(comeBack(jo.getValue()).statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsHandedOverIsKeptNowhereOnTheWay() {
        var jo = newcomer();
        var answer = post("/mijn/alles.zip", jo.getValue(), "a=b", SAME);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }
}
