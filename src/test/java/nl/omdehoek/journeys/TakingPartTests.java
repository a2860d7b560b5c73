package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.Duration;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.StandingPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking part where something is in the way: places that are kept or gone, two tabs, a shared computer, no cookies. */
class TakingPartTests {

    private static final String HOMEWORK = "Huiswerkuur aan het spoor";
    private static final String TALKING = "Taaltafel bij Het Achterom";
    private static final String SINGING = "Het koor van donderdag";

    @RegisterExtension
    final Phones phones = new Phones(Portal::runningWithMail);

    private final Portal portal = Portal.runningWithMail();
    private final Guests guests = new Guests(portal);

    private static Locator mine(Phone phone) {
        return phone.page().locator(".mine > li");
    }

    // --- a place at all of a series

    @Test
    void aStandingPlaceIsTakenFromTheCardSeenOnMijnAndGivenUpAsAWhole() {
        var activity = guests.id(HOMEWORK);
        var host = guests.hostOf(activity);
        portal.part(Hosting.class).keepPlaceForNewcomer(host, activity, true);
        var phone = phones.one();
        phone.open("/zoeken?bij=4153&wat=activiteit&q=huiswerkuur");
        Phone.nameIn(phone.found().first()).tap();
        phone.link("Ik kom").tap();
        assertThat(phone.title()).hasText("Ik kom");
        phone.field("Je voornaam").fill("Fatma");
        phone.field("Ik kom elke keer. Houd een vaste plek voor mij.").check();
        phone.button("Ik kom").tap();
        phone.awaitAddress("/mijn");

        assertThat(phone.title()).hasText("Dag Fatma");
        phone.awaitApp();
        assertThat(dates(phone)).hasCount(8);
        assertThat(mine(phone).last()).containsText("Je komt hier elke keer.");
        var who = guests.who(phone.page());
        assertThat(portal.part(StandingPlaces.class).of(who, activity)).isPresent();

        phone.button("Ik kom nooit meer").tap();
        assertThat(phone.page()
                        .getByText("Je hebt je nog nergens voor aangemeld.")
                        .last())
                .isVisible();
        assertThat(portal.part(StandingPlaces.class).of(who, activity)).isEmpty();
        assertThat(portal.part(Joining.class).ahead(who)).isEmpty();
    }

    /** What somebody comes to, each with a way to let it go. */
    private static Locator dates(Phone phone) {
        return mine(phone).filter(new Locator.FilterOptions().setHasText("Ik kom toch niet"));
    }

    /** The last place of all is for a new face: who comes every time waits for it, a stranger who comes first gets it. */
    @Test
    void whoComesEveryTimeDoesNotGetThePlaceThatIsKeptForANewcomer() {
        var activity = guests.id("Liedjesmiddag in De Griendhof");
        portal.part(Hosting.class).keepPlaceForNewcomer(guests.hostOf(activity), activity, true);
        guests.fill(activity);
        var phone = phones.withoutScript();
        phone.read(guests.page("Liedjesmiddag in De Griendhof") + "/meedoen");
        assertThat(phone.page().locator("fieldset")).containsText("1 plek voor wie voor het eerst komt");
        phone.field("Je voornaam").fill("Trouw");
        phone.field("Ik kom elke keer. Houd een vaste plek voor mij.").check();
        phone.button("Ik kom").click();

        assertThat(phone.page().locator("main")).containsText("Je staat op de wachtlijst.");
        assertThat(dates(phone)).hasCount(7);

        var newcomer = phones.withoutScript();
        newcomer.read(guests.page("Liedjesmiddag in De Griendhof") + "/meedoen");
        newcomer.field("Je voornaam").fill("Nieuw");
        newcomer.field("Ik kom voor het eerst. Let even op mij.").check();
        newcomer.button("Ik kom").click();
        assertThat(newcomer.title()).hasText("Dag Nieuw");
        assertThat(newcomer.page().locator("main")).not().containsText("wachtlijst");
        assertThat(mine(newcomer)).hasCount(1);
    }

    // --- a browser that keeps nothing

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoLetsNoSiteKeepAnythingJoinsAllTheSameAndReadsWhyNoWordsAreShown(boolean withScript, @TempDir Path profile) {
        var activity = guests.id(SINGING);
        var date = guests.firstDate(activity);
        var before = portal.part(Joining.class).comingTo(activity, date).size();
        try (BrowserContext browser = Chromium.keepingNothing(profile, withScript)) {
            var watch = new Watch(browser, portal.address());
            var page = browser.newPage();
            page.navigate(portal.address() + guests.page(SINGING) + "/meedoen");
            page.getByLabel("Je voornaam").fill("Nies");
            page.locator("main form button").last().click();

            assertThat(page.locator(".notice").first()).containsText("Gelukt: je aanmelding is binnen.");
            assertThat(page.locator(".notice").first()).containsText("Je browser bewaart geen cookies.");
            assertThat(page.locator("h1")).hasText("Mijn");
            assertThat(portal.part(Joining.class).comingTo(activity, date)).hasSize(before + 1);
            page.navigate(portal.address() + "/mijn");
            assertThat(page.locator("h1")).hasText("Mijn");
            assertThat(page.locator("main").first()).not().containsText("Gelukt");
            assertThat(browser.cookies()).isEmpty();
            assertThat(watch.complaints()).isEmpty();
        }
    }

    // --- two tabs

    @Test
    void theSameFormOpenInTwoTabsSignsUpOnce() {
        var phone = phones.withoutScript();
        var form = guests.page(SINGING) + "/meedoen";
        phone.read(form);
        var key = phone.page().locator("input[name=sleutel]").inputValue();
        var tab = phone.page().context().newPage();
        tab.navigate(portal.address() + form);
        phone.field("Je voornaam").fill("Tabitha");
        tab.getByLabel("Je voornaam").fill("Tabitha");
        assertThat(tab.locator("input[name=sleutel]").inputValue()).isNotEqualTo(key);
        phone.button("Ik kom").click();
        tab.locator("main form button").click();

        assertThat(tab.locator("h1")).hasText("Dag Tabitha");
        assertThat(tab.locator(".mine > li")).hasCount(1);
        phone.page().reload();
        assertThat(phone.title()).hasText("Dag Tabitha");
        assertThat(mine(phone)).hasCount(1);
    }

    @Test
    void whatWasCancelledInOneTabIsGoneWhenItIsCancelledInTheOther() {
        var phone = phones.withoutScript();
        phone.read(guests.page(SINGING) + "/meedoen");
        phone.field("Je voornaam").fill("Twan");
        phone.button("Ik kom").click();
        var tab = phone.page().context().newPage();
        tab.navigate(portal.address() + "/mijn");
        phone.button("Ik kom toch niet").click();
        tab.getByText("Ik kom toch niet").click();

        assertThat(tab.locator("h1")).hasText("Dag Twan");
        assertThat(tab.locator("main")).containsText("Je hebt je nog nergens voor aangemeld.");
    }

    // --- the last place

    @Test
    void whenTheLastPlaceGoesWhileSomebodyTypesAllThatWasTypedIsStillThere() {
        var activity = guests.id(TALKING);
        var phone = phones.withoutScript();
        phone.read(guests.page(TALKING) + "/meedoen");
        phone.field("Je voornaam").fill("Traag");
        phone.page().getByLabel("Met hoeveel kom je?").selectOption("2");
        phone.field("Ik kom voor het eerst. Let even op mij.").check();
        phone.page().locator("summary").click();
        phone.page().locator("[name=nodig][value=stapvrij]").check();
        phone.field("Dit is mijn eigen telefoon of computer").check();
        guests.fill(activity);
        phone.button("Ik kom").click();

        assertThat(phone.page().locator(".notice").first()).containsText("Deze datum is vol.");
        assertThat(phone.field("Je voornaam")).hasValue("Traag");
        assertThat(phone.page().getByLabel("Met hoeveel kom je?")).hasValue("2");
        assertThat(phone.field("Ik kom voor het eerst. Let even op mij.")).isChecked();
        assertThat(phone.page().locator("[name=nodig][value=stapvrij]")).isChecked();
        assertThat(phone.page().locator("[name=nodig][value=stapvrij]")).isVisible();
        assertThat(phone.field("Dit is mijn eigen telefoon of computer")).isChecked();
        assertThat(phone.page().locator("fieldset")).containsText("vol");
    }

    // --- the computer of a library

    @Test
    void aSharedComputerForgetsAfterAQuarterOfAnHourAndAFormThatLayAboutOpensNothing() {
        var phone = phones.one();
        phone.open(guests.page(SINGING) + "/meedoen");
        phone.field("Je voornaam").fill("Bieb");
        var key = phone.page().locator("input[name=sleutel]").inputValue();
        phone.button("Ik kom").tap();
        assertThat(phone.title()).hasText("Dag Bieb");
        portal.whenPassed(Duration.ofMinutes(14), () -> {
            phone.open("/mijn");
            assertThat(phone.title()).hasText("Dag Bieb");
        });
        // A quarter of an hour after that last visit.
        portal.whenPassed(Duration.ofMinutes(29), () -> {
            phone.open("/mijn");
            assertThat(phone.title()).hasText("Mijn");
            assertThat(phone.page().locator("main")).not().containsText("Bieb");
            phone.open(guests.page(SINGING) + "/meedoen");
            phone.field("Je voornaam").fill("Bieb");
            phone.page().locator("input[name=sleutel]").evaluate("(it, key) => it.value = key", key);
            phone.button("Ik kom").tap();
            assertThat(phone.title()).hasText("Mijn");
            assertThat(phone.page().locator("main")).not().containsText("cookies");
        });
    }
}
