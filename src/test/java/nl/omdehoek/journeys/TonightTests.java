package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody scans a code, sees what there is tonight around the corner, opens one, and looks at the next. */
class TonightTests {

    private static final String TONIGHT = "/zoeken?bij=4153&wanneer=vanavond";

    @RegisterExtension
    final Phones phones = new Phones();

    @Test
    void tonightInBeesdShowsExampleActivitiesAndRealPlaces() {
        var phone = phones.one();
        phone.open(TONIGHT);

        assertThat(phone.title()).hasText("Wat is er vanavond bij Beesd");
        var activity = phone.page()
                .locator("#resultaten > li:has(a[href^='/activiteit/'])")
                .first();
        assertThat(activity).containsText("Voorbeeld");
        assertThat(activity).containsText(Pattern.compile("\\d{1,2}\\.\\d{2}"));
        var building =
                phone.page().locator("#bel-eerst > li:has(a[href^='/plek/'])").first();
        assertThat(building).containsText("Nog niet gecontroleerd");
        assertThat(building).not().containsText("Voorbeeld");
    }

    @Test
    void oneIsOpenedAndTheWayBackLeadsToTheSameList() {
        var phone = phones.one();
        phone.open(TONIGHT);
        var names = phone.found().allInnerTexts();
        var row = phone.found().nth(3);
        row.scrollIntoViewIfNeeded();
        var name = Phone.nameIn(row).textContent();
        var scrolled = phone.page().evaluate("scrollY");

        Phone.nameIn(row).tap();
        assertThat(phone.title()).hasText(name);
        assertThat(phone.page().evaluate("scrollY")).isEqualTo(0);
        assertThat(phone.page()).hasTitle(name + " (voorbeeld) · Om de hoek");
        phone.page().goBack();

        phone.awaitAddress(TONIGHT);
        assertThat(phone.found()).hasCount(names.size());
        assertThat(phone.found().allInnerTexts()).isEqualTo(names);
        phone.page().waitForFunction("it => scrollY === it", scrolled);
    }

    @Test
    void aListingLeadsBackToTheListOfTheSamePlace() {
        var phone = phones.one();
        phone.open(TONIGHT);
        Phone.nameIn(phone.found().first()).tap();
        phone.link("Terug naar de lijst").tap();

        phone.awaitAddress("/zoeken?bij=4153*");
        assertThat(phone.title()).containsText("Beesd");
    }

    @Test
    void aSharedLinkShowsTheSameToSomebodyElse() {
        var one = phones.one();
        one.open("/?bij=4153");
        one.open(TONIGHT);
        one.link("Gratis").tap();
        one.awaitAddress(TONIGHT + "&gratis=ja");
        assertThat(one.link("Gratis")).hasAttribute("aria-current", "true");
        var other = phones.one();
        other.open(one.at());

        assertThat(other.title()).hasText(one.title().textContent());
        assertThat(other.found().allInnerTexts())
                .isEqualTo(one.found().allInnerTexts())
                .isNotEmpty();
    }

    @Test
    void enterSearchesAndKeepsWhatWasChosenBefore() {
        var phone = phones.one();
        phone.open("/zoeken?bij=4153&wanneer=week&toegang=stapvrij&toegang=toilet");
        phone.field("Waar zoek je naar?").fill("eten");
        phone.field("Waar zoek je naar?").press("Enter");
        phone.awaitAddress("/zoeken?*q=eten*");

        assertThat(phone.at()).contains("bij=4153", "wanneer=week", "toegang=stapvrij", "toegang=toilet");
        assertThat(phone.field("Waar zoek je naar?")).hasValue("eten");
        assertThat(phone.found().first()).isVisible();
    }

    @Test
    void theQuickWayOutLeavesNoWayBack() {
        var phone = phones.one();
        phone.leavingTo("https://www.knmi.nl");
        phone.open("/over");
        phone.open("/hulp?bij=4153");

        phone.link("Snel weg").tap();
        phone.page().waitForURL("https://www.knmi.nl/");
        phone.page().goBack();

        assertThat(phone.at()).isEqualTo("/over");
    }

    @Test
    void urgentNumbersAreOneTapAwayOnEveryPageOfTheHelpFinder() {
        var phone = phones.one();
        for (var path : new String[] {"/hulp", "/hulp?bij=4153", "/hulp?bij=4153&thema=geld-en-papieren"}) {
            phone.open(path);
            for (var number : new String[] {"tel:112", "tel:113", "tel:116117", "tel:08002000"}) {
                assertThat(phone.page().locator("a[href='" + number + "']")).isVisible();
            }
            assertThat(phone.link("Snel weg")).isInViewport();
        }
    }

    @Test
    void theHelpFinderGoesUpwardFromOneselfToTheSocialTeam() {
        var phone = phones.one();
        phone.open("/hulp?bij=4153");
        phone.link("Hulp met geld, brieven of formulieren").tap();
        phone.awaitAddress("/hulp?*thema=geld-en-papieren*");

        assertThat(phone.page().locator("main ol > li > h2")).hasText(new String[] {
            "Zelf",
            "Met mensen uit de buurt",
            "Samen iets doen",
            "Met een vrijwilliger",
            "Advies bij een loket",
            "Het sociaal team"
        });
        assertThat(phone.page().locator("a[href^='/dienst/']").first()).isVisible();
        assertThat(phone.page().getByText("Jouw verbinder")).isVisible();
    }
}
