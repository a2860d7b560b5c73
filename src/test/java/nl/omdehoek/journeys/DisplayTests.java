package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** "Zo lees ik het prettigst": language, letters, contrast and colours, for whoever uses this browser. */
class DisplayTests {

    private static final String CHOSEN = "omdehoek-weergave=en.grootst.sterker.donker";
    private static final String ROOT = "getComputedStyle(document.documentElement)";

    @RegisterExtension
    final Phones phones = new Phones();

    private final Portal portal = Portal.running();
    private final Visitor visitor = new Visitor(portal);

    private static void choose(Phone phone) {
        phone.field("Grootst").check();
        phone.field("Sterker verschil").check();
        phone.field("Donker, met lichte letters").check();
    }

    private static Phone having(Phone phone, String words) {
        phone.page().context().addCookies(List.of(new Cookie("omdehoek-weergave", words).setUrl(phone.home())));
        return phone;
    }

    private static Object letters(Phone phone) {
        return phone.page().evaluate(ROOT + ".fontSize");
    }

    private static Object paper(Phone phone) {
        return phone.page().evaluate(ROOT + ".getPropertyValue('--paper').trim()");
    }

    // --- chosen

    @Test
    void withoutScriptAndWithoutBeingKnownItIsChosenAndHoldsOnOnesOwnPages() {
        var phone = phones.withoutScript();
        phone.read("/mijn");
        phone.link("Zo lees ik het prettigst").click();
        assertThat(phone.page().getByText("JavaScript staat uit.")).isVisible();
        choose(phone);
        phone.field("English").check();
        phone.button("Bewaar").click();

        assertThat(phone.title()).hasText("How I read best");
        assertThat(phone.field("Largest")).isChecked();
        for (var path : List.of("/mijn/weergave", "/mijn", "/mijn/agenda")) {
            phone.read(path);
            var root = phone.page().locator("html");
            assertThat(root).hasAttribute("lang", "en");
            assertThat(root).hasAttribute("data-size", "grootst");
            assertThat(root).hasAttribute("data-contrast", "sterker");
            assertThat(root).hasAttribute("data-colours", "donker");
        }
    }

    @Test
    void onAPhoneEveryPageLooksSoFromItsFirstPaintOn() {
        var phone = phones.one();
        phone.open("/mijn/weergave");
        assertThat(phone.page().getByText("JavaScript staat uit.")).isHidden();
        choose(phone);
        phone.button("Bewaar").tap();
        assertThat(phone.page().locator("main .notice").first()).hasText("Bewaard. Zo zien de pagina’s er nu uit.");

        var letAppCome = phone.holdApp();
        phone.readEarly("/zoeken?bij=4153");
        assertThat(letters(phone)).isEqualTo("27px");
        assertThat(paper(phone)).isEqualTo("#000000");
        letAppCome.run();
        phone.awaitApp();
        assertThat(letters(phone)).isEqualTo("27px");
        assertThat(paper(phone)).isEqualTo("#000000");
        phone.link("Mijn").last().tap();
        phone.link("Zo lees ik het prettigst").tap();
        assertThat(phone.field("Grootst")).isChecked();
    }

    @Test
    void whoChoseLightHasItInTheDarkAndPaperIsPaper() {
        var phone = having(phones.one(), "telefoon.gewoon.gewoon.licht");
        phone.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        phone.open("/");
        assertThat(paper(phone)).isEqualTo("#faf6ec");

        var dark = having(phones.one(), "telefoon.grootst.sterker.donker");
        dark.open("/");
        dark.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(paper(dark)).isEqualTo("#fff");
        assertThat(letters(dark)).isEqualTo("17.3333px");
    }

    @Test
    void whoChoseNothingHasWhatThePhoneWishes() {
        var phone = phones.one();
        phone.open("/");
        assertThat(letters(phone)).isEqualTo("18px");
        assertThat(paper(phone)).isEqualTo("#faf6ec");
        phone.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(paper(phone)).isEqualTo("#131816");
    }

    // --- the same for everybody

    @ParameterizedTest
    @MethodSource("nl.omdehoek.journeys.PublicPage#sameForEverybody")
    void aChoiceChangesNothingInThePageOfAnybodyElse(PublicPage page) {
        assertThat(withoutNonce(visitor.get(page.path(), "Cookie", CHOSEN, "Accept-Language", "nl")))
                .isEqualTo(withoutNonce(visitor.get(page.path(), "Accept-Language", "nl")));
    }

    private static String withoutNonce(HttpResponse<String> answer) {
        return answer.body().replaceAll("nonce=\"[^\"]*\"", "");
    }

    // --- language

    @Test
    void onesOwnPagesSpeakTheLanguageThatWasChosenAndStaySoWhenTheAppComes() {
        var phone = having(phones.one(), "en.gewoon.gewoon.telefoon");
        var letAppCome = phone.holdApp();
        phone.readEarly("/mijn");
        var painted = phone.page().locator("#first-paint .house").innerText();
        letAppCome.run();
        phone.awaitApp();

        assertThat(phone.page().locator("#outlet .house").innerText()).isEqualTo(painted);
        assertThat(phone.title()).hasText("Mine");
        phone.page().locator(".bar a").first().tap();
        assertThat(phone.title()).hasText("Wat is er bij jou om de hoek?");
        assertThat(phone.page().locator(".house")).hasAttribute("lang", "nl");
        phone.page().locator(".bar a").last().tap();
        assertThat(phone.title()).hasText("Mine");
        assertThat(phone.page().locator(".house")).hasAttribute("lang", "en");
    }

    @Test
    void aFormThatIsShownAgainSpeaksItAndLooksSoToo() {
        var answer = post("/mijn/terug", "woorden=niets", CHOSEN);
        var root = Jsoup.parse(answer.body()).expectFirst("html");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(root.attr("lang")).isEqualTo("en");
        assertThat(root.attr("data-size")).isEqualTo("grootst");
        assertThat(root.select("h1").text()).isEqualTo("Mine");
    }

    /** As it tells in the calendar that somebody follows. */
    @Test
    void whoIsKnownIsWrittenToInThatLanguage() {
        var activity = PublicPage.listing("activiteit").path().replaceAll("[?].*", "");
        var date =
                visitor.page(activity + "/meedoen").select("input[name=datum]").attr("value");
        var joined =
                post(activity + "/ik-kom", "naam=Ann&aantal=1&datum=" + date + "&sleutel=" + UUID.randomUUID(), "");
        var known = "omdehoek-ik=" + cookie(joined, "omdehoek-ik");
        post("/mijn/weergave/kies", "taal=en", known);
        var secret = cookie(post("/mijn/agenda/adres", "", known), "omdehoek-agenda");

        assertThat(visitor.get("/agenda/" + secret + ".ics").body()).contains("See whether it is on");
    }

    // --- kept

    private HttpResponse<String> post(String path, String fields, String cookies) {
        return visitor.ask(
                "POST",
                path,
                fields,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept-Language",
                "nl",
                "Sec-Fetch-Site",
                "same-origin",
                "Cookie",
                cookies);
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(it -> it.startsWith(name + "="))
                .map(it -> it.substring(name.length() + 1, it.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    @Test
    void itIsKeptInTheBrowserOnlyAndWhatIsAsUsualIsNotKept() {
        var chosen = post("/mijn/weergave/kies", "letters=grootst&taal=fr&kleuren=", "");
        var usual = post("/mijn/weergave/kies", "letters=gewoon", CHOSEN);

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().allValues("set-cookie"))
                .singleElement()
                .asString()
                .startsWith("omdehoek-weergave=telefoon.grootst.gewoon.telefoon;")
                .contains("Max-Age=31536000", "SameSite=Lax", "Path=/")
                .doesNotContain("HttpOnly");
        assertThat(usual.headers().allValues("set-cookie"))
                .singleElement()
                .asString()
                .contains("Max-Age=0");
        assertThat(post("/mijn/uit", "", CHOSEN).headers().allValues("set-cookie"))
                .anyMatch(it -> it.startsWith("omdehoek-weergave=") && it.contains("Max-Age=0"));
    }

    @Test
    void merelyLookingKeepsNothingAndMakesNoSession() {
        var before = portal.sessionsMade();
        assertThat(visitor.get("/mijn/weergave").headers().map()).doesNotContainKey("set-cookie");
        assertThat(visitor.get("/mijn/weergave/kies?letters=grootst").headers().map())
                .doesNotContainKey("set-cookie");
        assertThat(portal.sessionsMade() - before).isZero();
    }
}
