package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.stream.Stream;
import nl.omdehoek.journeys.Malden.Posted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who connects looks at what neighbours posted, and whoever posted it hears what became of it. */
class JudgingTests {

    @RegisterExtension
    final Phones phones = new Phones();

    private final Visitor visitor = new Visitor(Portal.running());

    private Phone phone(boolean withScript) {
        return withScript ? phones.one() : phones.withoutScript();
    }

    /** The connector's phone, at what waits. */
    private Phone lookingAt(Posted posted, boolean withScript) {
        var phone = phone(withScript);
        Malden.connector().signIn(phone);
        phone.read("/werkbank");
        phone.link(posted.title()).click();
        assertThat(phone.button("Plaats het").or(phone.button("Laat staan"))).isVisible();
        return phone;
    }

    private Phone author(Posted posted, boolean withScript) {
        var phone = phone(withScript);
        posted.on(phone);
        phone.read("/mijn");
        return phone;
    }

    private static Locator mine(Phone phone) {
        return phone.page().locator("main .mine").first();
    }

    private static Locator form(Phone phone, String decision) {
        return phone.page().locator("form[action$='/" + decision + "']");
    }

    private static void open(Phone phone, String decision) {
        phone.page()
                .locator("details:has(form[action$='/" + decision + "']) > summary")
                .click();
    }

    private static void choose(Locator form, String rule) {
        form.getByLabel(rule).check();
    }

    private static void go(Locator form) {
        form.getByRole(AriaRole.BUTTON).click();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsPlacedIsOnTheSiteAndFound(boolean withScript) {
        var posted = Malden.posted("Schaken dat mag " + withScript);
        assertThat(visitor.get(posted.path()).statusCode()).isEqualTo(404);
        var connector = lookingAt(posted, withScript);
        assertThat(connector.page().locator("main")).containsText("Bij de kerk");
        connector.button("Plaats het").click();
        connector.awaitAddress("/werkbank?gedaan=geplaatst");

        assertThat(connector.page().locator("main .notice")).hasText("Gedaan. Het staat op de site.");
        assertThat(connector.link(posted.title())).hasCount(0);
        Malden.awaitFound(posted.title());
        Malden.awaitPage(posted);
        assertThat(visitor.page(posted.path()).title()).contains(posted.title());
        assertThat(mine(author(posted, withScript))).containsText("Dit staat op de site.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsAskedIsReadChangedAndWaitsAgain(boolean withScript) {
        var posted = Malden.posted("Schaken wanneer " + withScript);
        var connector = lookingAt(posted, withScript);
        open(connector, "aanpassing");
        go(form(connector, "aanpassing"));
        assertThat(connector.page().locator(".wrong")).containsText("Schrijf in één zin wat er anders moet");
        connector.field("Wat moet er anders? Schrijf één zin").fill("Zeg of er borden zijn.");
        go(form(connector, "aanpassing"));
        connector.awaitAddress("/werkbank?gedaan=gevraagd");

        var author = author(posted, withScript);
        assertThat(mine(author)).containsText("Pas dit nog aan: Zeg of er borden zijn.");
        author.button("Pas dit aan").click();
        assertThat(author.title()).hasText("Zo zien anderen het");
        author.link("Wil je meer vertellen?").click();
        author.field("Wat moeten mensen weten? (hoeft niet)").fill("Er zijn vier borden.");
        author.button("Klaar").click();
        assertThat(author.page().locator("main")).containsText("Er zijn vier borden.");
        author.button("Plaats het").click();
        author.awaitAddress("/mijn");
        assertThat(mine(author)).containsText("kijkt er nog naar.");
        assertThat(mine(author).locator("h3")).hasCount(1);

        connector.read("/werkbank");
        connector.link(posted.title()).click();
        assertThat(connector.page().locator("main")).containsText("Er zijn vier borden.");
        assertThat(connector.button("Plaats het")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nobodyRefusesWithoutTheRuleAndTheFactsAndTheAuthorReadsThem(boolean withScript) {
        var posted = Malden.posted("Schaken dat niet mag " + withScript);
        var connector = lookingAt(posted, withScript);
        open(connector, "verwijder");
        var form = form(connector, "verwijder");
        form.locator("textarea").fill("Hier is geen plein.");
        go(form);
        assertThat(connector.page().locator(".wrong")).hasText("Kies de huisregel waar het om gaat.");
        assertThat(form.locator("textarea")).hasValue("Hier is geen plein.");

        choose(form, "Het klopt, en het is er echt");
        form.locator("textarea").fill("");
        form.locator("input[name=wat]").fill("Het plein");
        go(form);
        assertThat(connector.page().locator(".wrong")).containsText("Schrijf op wat je zag");
        assertThat(form.getByLabel("Het klopt, en het is er echt")).isChecked();
        assertThat(form.locator("input[name=wat]")).hasValue("Het plein");
        assertThat(mine(author(posted, withScript))).containsText("kijkt er nog naar.");

        form.locator("textarea").fill("Hier is geen plein.");
        go(form);
        connector.awaitAddress("/werkbank?gedaan=weg");
        var author = author(posted, withScript);
        assertThat(mine(author)).containsText("Dit is van de site gehaald. De reden: Hier is geen plein.");
        assertThat(author.button("Pas dit aan")).hasCount(0);
        assertThat(visitor.get(posted.path()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsHiddenSaysUntilWhenAndWhy() {
        var posted = Malden.posted("Schaken voor later");
        var connector = lookingAt(posted, false);
        open(connector, "verberg");
        var form = form(connector, "verberg");
        choose(form, "Niemand loopt gevaar");
        form.locator("textarea").fill("Het plein ligt open.");
        form.locator("input[name=tot]").fill("2026-11-22");
        go(form);
        assertThat(connector.page().locator(".wrong")).containsText("Kies een dag na vandaag.");
        assertThat(form.locator("input[name=tot]")).hasValue("2026-11-22");
        form.locator("input[name=tot]").fill("2026-11-29");
        go(form);
        connector.awaitAddress("/werkbank?gedaan=weg");

        assertThat(mine(author(posted, false)))
                .containsText(
                        "Dit staat niet op de site tot en met zondag 29 november. De reden: Het plein ligt open.");
    }

    @Test
    void whatTwoReportIsHiddenUntilTheConnectorLeavesIt() {
        var posted = Malden.posted("Schaken dat gemeld wordt");
        var placing = lookingAt(posted, false);
        placing.button("Plaats het").click();
        placing.awaitAddress("/werkbank?gedaan=geplaatst");
        Malden.awaitFound(posted.title());

        reportLater(posted, proven("Jo"));
        assertThat(Malden.isFound(posted.title())).isTrue();
        reportLater(posted, proven("Bo"));
        Malden.awaitLost(posted.title());
        assertThat(mine(author(posted, false))).containsText("Mensen hebben dit gemeld.");

        var connector = lookingAt(posted, false);
        assertThat(connector.title()).hasText("Dit is gemeld");
        assertThat(connector.page().locator("main .said")).hasCount(2);
        connector.button("Plaats het").or(connector.button("Laat staan")).click();
        connector.awaitAddress("/werkbank?gedaan=geplaatst");
        Malden.awaitFound(posted.title());
        assertThat(mine(author(posted, false))).containsText("Dit staat op de site.");
    }

    /** Since yesterday, so that nobody hides things with addresses made for it. */
    private static Correspondent proven(String name) {
        var reader = Correspondent.withAddress(name);
        Portal.running().whenPassed(Duration.ofDays(-2), reader::prove);
        return reader;
    }

    /** After it was placed: what was reported before somebody looked does not count again. */
    private void reportLater(Posted posted, Correspondent by) {
        Portal.running().whenPassed(Duration.ofMinutes(1), () -> report(posted, by));
    }

    private void report(Posted posted, Correspondent by) {
        var phone = phones.withoutScript();
        Malden.known(phone, by.browser());
        phone.read(posted.path());
        phone.link("Klopt er iets niet? Meld het").click();
        phone.field("Het klopt niet, of het is gestopt").check();
        phone.page().locator("textarea").fill("Er is hier geen schaakbord.");
        phone.button("Meld het").click();
        assertThat(phone.title()).hasText("Dank je wel");
    }

    /** Whoever connects elsewhere, and whoever does not connect at all, finds nothing of it. */
    @Test
    void nobodyElseLooks() {
        var posted = Malden.posted("Schaken voor een ander");
        var connector = lookingAt(posted, false);
        var review = connector.at();
        var other = phones.withoutScript();
        Colleague.named("Tess").signIn(other);
        other.read("/werkbank");
        assertThat(other.link(posted.title())).hasCount(0);
        for (var phone :
                Stream.of(other, phones.withoutScript(), author(posted, false)).toList()) {
            assertThat(phone.read(review).status()).isEqualTo(404);
            assertThat(phone.page().content()).doesNotContain(posted.title());
        }
    }
}
