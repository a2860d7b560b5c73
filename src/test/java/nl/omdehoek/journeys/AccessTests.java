package nl.omdehoek.journeys;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Every page, as every reader may have it: on a phone, on the smallest one, dark, with text twice as large, and in
 * English. By axe, and by what axe does not look at.
 */
class AccessTests {

    @RegisterExtension
    final Phones phones = new Phones();

    static Stream<Named<Consumer<Phone>>> pages() {
        var plain = PublicPage.all().stream().map(it -> named(it.name(), opening(it.path())));
        var list = opening("/zoeken?bij=4153&wanneer=vanavond");
        return Stream.concat(
                plain,
                Stream.of(
                        named("meer kiezen", list.andThen(AccessTests::chooseMore)),
                        named("op de kaart", list.andThen(AccessTests::openMap)),
                        named("demo", it -> it.read("/demo")),
                        named("aan de balie", AccessTests::sitAtTheDesk),
                        named("de lijst, voor de balie", AccessTests::enterSomebody),
                        named("beheer", AccessTests::administer),
                        named("meldingen", AccessTests::judge),
                        named("een gesprek", AccessTests::talk),
                        named("alle gesprekken", it -> Neighbours.talking().guestOn(it, "/mijn/berichten")),
                        named("rollen", AccessTests::giveRoles),
                        named("medewerker", AccessTests::signIn),
                        named("post", AccessTests::readPost),
                        named(
                                "een link in een mail",
                                it -> it.read(Colleague.named("Tess").link())),
                        named("een link die op is", it -> it.read("/personeel/link/op")),
                        named("een vraag van een concept", drafting("/waar?bij=" + Malden.POSTCODE)),
                        named("wanneer, van een concept", drafting("/wanneer")),
                        named("meer vertellen, van een concept", drafting("/meer")),
                        named("een fout antwoord", AccessTests::answerWrong),
                        named("een concept zoals anderen het zien", drafting("")),
                        named("wat op een verbinder wacht", it -> connect(it, "/werkbank")),
                        named("een besluit", AccessTests::decide),
                        named("een besluit zonder reden", AccessTests::decideWithoutReason),
                        named("storing", AccessTests::meetFailure)));
    }

    private static Consumer<Phone> opening(String path) {
        return it -> it.open(path);
    }

    private static void chooseMore(Phone phone) {
        phone.page().locator("summary").click();
    }

    private static void openMap(Phone phone) {
        phone.page().locator("[data-map]").click();
        phone.page().locator("main [role=region] path").first().waitFor();
    }

    private static void sitAtTheDesk(Phone phone) {
        phone.read("/demo");
        phone.page().locator("form[action$=DESK] button").click();
        phone.awaitAddress("/balie");
        phone.awaitApp();
    }

    private static void enterSomebody(Phone phone) {
        sitAtTheDesk(phone);
        phone.page().locator(".mine a").first().click();
        phone.page().locator("form[action$=erbij]").waitFor();
    }

    private static void administer(Phone phone) {
        phone.read("/demo");
        phone.page().locator("form[action$=ADMINISTRATOR] button").click();
        phone.awaitAddress("/beheer");
        phone.awaitApp();
    }

    private static void judge(Phone phone) {
        var report = Neighbours.talking().reportTheirTalk();
        administer(phone);
        phone.open("/beheer/meldingen/CONVERSATION/" + report);
        phone.button("Schors deze persoon")
                .or(phone.button("Suspend this person"))
                .waitFor();
    }

    private static void talk(Phone phone) {
        var neighbours = Neighbours.talking();
        neighbours.guestOn(phone, neighbours.conversation());
    }

    private static void giveRoles(Phone phone) {
        administer(phone);
        phone.open("/beheer/rollen");
    }

    private static void signIn(Phone phone) {
        Colleague.named("Tess").signIn(phone);
        phone.awaitApp();
    }

    private static void readPost(Phone phone) {
        Correspondent.withAddress("Fatma");
        administer(phone);
        phone.page().locator("a[href='/beheer/post']").click();
        phone.awaitAddress("/beheer/post");
        phone.page().locator(".letter").first().waitFor();
    }

    private static Consumer<Phone> drafting(String page) {
        return it -> it.open(Malden.draft("Schaken voor iedereen") + page);
    }

    private static void answerWrong(Phone phone) {
        phone.open(Malden.draft("Schaken voor iedereen") + "/wanneer");
        phone.page().locator("[name=dag]").fill("2026-11-01");
        phone.page().locator("main form.panel button").click();
        phone.page().locator(".wrong").waitFor();
    }

    private static void connect(Phone phone, String page) {
        Malden.posted("Schaken voor iedereen");
        Malden.connector().signIn(phone);
        phone.open(page);
    }

    private static void decide(Phone phone) {
        connect(phone, "/werkbank");
        phone.page().locator("main .mine a").first().click();
        phone.page().locator("form[action$='/verwijder']").waitFor(new Locator.WaitForOptions().setState(ATTACHED));
        phone.page().locator("details.more > summary").all().forEach(Locator::click);
    }

    private static void decideWithoutReason(Phone phone) {
        decide(phone);
        phone.page().locator("form[action$='/verwijder'] button").click();
        phone.page().locator(".wrong").first().waitFor();
    }

    private static void meetFailure(Phone phone) {
        Portal.running().whileBroken(() -> phone.open("/zoeken?bij=4153&q=storing"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsForEverybody(Consumer<Phone> page) {
        var phone = phones.one();
        page.accept(phone);

        assertThat(faultsInAllShapes(phone)).isEmpty();
    }

    /** What is wrong with it on a phone, on the smallest one, in the dark, and with letters twice as large. */
    static List<String> faultsInAllShapes(Phone phone) {
        var faults = new ArrayList<>(faults("390 px", phone));
        phone.page().setViewportSize(320, 844);
        faults.addAll(faults("320 px", phone));
        phone.page().setViewportSize(390, 844);
        phone.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        faults.addAll(faults("donker", phone));
        phone.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        phone.page().evaluate("document.documentElement.style.fontSize = '36px'");
        faults.addAll(faults("200 %", phone));
        return faults;
    }

    @Test
    void onAWideScreenTheBarIsARailBesideThePage() {
        var phone = phones.one();
        phone.page().setViewportSize(1000, 800);
        phone.open("/zoeken?bij=4153&wanneer=vanavond");
        var rail = phone.page().locator("nav.bar").boundingBox();
        var page = phone.page().locator("main").boundingBox();

        assertThat(rail.height).isEqualTo(800);
        assertThat(rail.x + rail.width).isLessThanOrEqualTo(page.x);
        assertThat(faults("1000 px", phone)).isEmpty();
    }

    /** As for who reads Arabic: no text of ours is in such a language yet, but the page is ready for one. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyPageCanBeReadFromTheRight(Consumer<Phone> page) {
        var phone = phones.one();
        page.accept(phone);
        phone.page().setViewportSize(320, 844);
        phone.page().evaluate("document.dir = 'rtl'");

        PlaywrightAssertions.assertThat(phone.title()).hasCSS("direction", "rtl");
        assertThat(own(phone.page())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsForWhoReadsEnglish(Consumer<Phone> page) {
        var phone = phones.inEnglish();
        page.accept(phone);

        assertThat(phone.page().locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(faults("English", phone)).isEmpty();
    }

    /** Who chose the largest letters, in the strongest colours there are, may have the smallest phone. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsForWhoChoseHowToRead(Consumer<Phone> page) {
        var phone = phones.one();
        phone.page()
                .context()
                .addCookies(List.of(
                        new Cookie("omdehoek-weergave", "telefoon.grootst.sterker.donker").setUrl(phone.home())));
        page.accept(phone);
        phone.page().setViewportSize(320, 844);

        assertThat(phone.page().locator("html").getAttribute("data-size")).isEqualTo("grootst");
        assertThat(faults("grootst, sterker, donker", phone)).isEmpty();
    }

    static List<String> faults(String how, Phone phone) {
        return faults(how, phone.page());
    }

    /** What is wrong with a page as it is now. */
    static List<String> faults(String how, Page page) {
        var axe = new AxeBuilder(page)
                .exclude("vaadin-connection-indicator")
                .setLegacyMode(true)
                .analyze();
        return Stream.concat(axe.getViolations().stream().flatMap(AccessTests::told), own(page).stream())
                .map(it -> how + ": " + it)
                .toList();
    }

    private static Stream<String> told(Rule rule) {
        return rule.getNodes().stream().map(it -> rule.getId() + ": " + it.getHtml() + " " + it.getFailureSummary());
    }

    @SuppressWarnings("unchecked")
    private static List<String> own(Page page) {
        try {
            var script = new ClassPathResource("journeys/faults.js").getContentAsString(StandardCharsets.UTF_8);
            return (List<String>) page.evaluate(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
