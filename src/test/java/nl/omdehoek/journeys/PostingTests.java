package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Wat wil je doen?": one question after the other, until it is posted; with a phone, with keys, without scripts. */
class PostingTests {

    @RegisterExtension
    final Phones phones = new Phones();

    private final Portal portal = Portal.running();

    private Phone phone(boolean withScript) {
        return withScript ? phones.one() : phones.withoutScript();
    }

    /** Up to where it can be posted. */
    private static void write(Phone phone, String title, String name) {
        phone.read("/plaatsen?bij=" + Malden.POSTCODE);
        phone.page().locator("a[href^='/plaatsen/organiseren']").click();
        what(phone, title);
        where(phone);
        when(phone);
        phone.field("Je voornaam").fill(name);
        next(phone);
        assertThat(phone.title()).hasText("Zo zien anderen het");
    }

    private static void next(Phone phone) {
        phone.button("Volgende").click();
    }

    private static void what(Phone phone, String title) {
        assertThat(phone.title()).hasText("Wat ga je doen?");
        phone.field("In een paar woorden").fill(title);
        next(phone);
    }

    private static void where(Phone phone) {
        assertThat(phone.title()).hasText("Waar is het?");
        phone.field("Ergens anders").check();
        phone.field("Ergens anders? Zeg hoe je het vindt").fill("Op het plein, bij de linde");
        next(phone);
    }

    private static void when(Phone phone) {
        assertThat(phone.title()).hasText("Wanneer is het?");
        phone.field("Welke dag?").fill("2026-12-05");
        phone.field("Hoe laat begint het?").fill("14:00");
        next(phone);
    }

    private List<String> posted(Phone phone) {
        var agenda = portal.part(Agenda.class);
        var who = new Guests(portal).who(phone.page());
        return portal.part(Keepers.class).keptBy(who, ListingKind.ACTIVITY).stream()
                .map(it -> agenda.get(it).orElseThrow().listing().title())
                .toList();
    }

    private static Locator mine(Phone phone) {
        return phone.page().locator("main .mine").first();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStrangerPostsChessOnTheSquareAndReadsWhoLooksAtIt(boolean withScript) {
        var phone = phone(withScript);
        var title = "Schaken op het plein" + (withScript ? "" : " zonder script");
        write(phone, title, "Wim");
        assertThat(phone.page().locator("main")).containsText(title);
        assertThat(phone.page().locator("main")).containsText("bij de linde");
        phone.button("Plaats het").click();
        phone.awaitAddress("/mijn");

        assertThat(phone.title()).hasText("Dag Wim");
        assertThat(phone.page().locator("main .code-words").first()).isVisible();
        assertThat(mine(phone)).containsText(title);
        assertThat(mine(phone)).containsText("Marloes kijkt er nog naar. Daarna staat het op de site.");
        assertThat(Malden.isFound(title)).isFalse();
    }

    @Test
    void withTheKeysAloneItIsPosted() {
        var phone = phones.one(it -> it.setHasTouch(false).setIsMobile(false));
        phone.open("/plaatsen?bij=" + Malden.POSTCODE);
        press(phone, phone.page().locator("a[href^='/plaatsen/organiseren']"));
        type(phone, phone.field("In een paar woorden"), "Schaken met de toetsen");
        press(phone, phone.button("Volgende"));
        assertThat(phone.title()).hasText("Waar is het?");
        var first = phone.page().locator("input[name=plek]").first();
        KeyboardTests.tabTo(phone, first);
        while (!phone.field("Ergens anders").isChecked()) {
            phone.page().keyboard().press(first.isChecked() ? "ArrowDown" : "ArrowUp");
        }
        type(phone, phone.field("Ergens anders? Zeg hoe je het vindt"), "Op het plein");
        press(phone, phone.button("Volgende"));
        assertThat(phone.title()).hasText("Wanneer is het?");
        // Half a date is no value yet, and is lost when the app draws the page anew.
        phone.awaitApp();
        KeyboardTests.tabTo(phone, phone.field("Welke dag?"));
        phone.page().keyboard().type("12122026");
        type(phone, phone.field("Hoe laat begint het?"), "1400");
        press(phone, phone.button("Volgende"));
        assertThat(phone.title()).hasText("Naar wie vragen mensen?");
        type(phone, phone.field("Je voornaam"), "Toetsie");
        phone.page().keyboard().press("Enter");
        assertThat(phone.title()).hasText("Zo zien anderen het");
        press(phone, phone.button("Plaats het"));
        phone.awaitAddress("/mijn");

        assertThat(mine(phone)).containsText("Schaken met de toetsen");
        assertThat(posted(phone)).containsExactly("Schaken met de toetsen");
    }

    private static void press(Phone phone, Locator what) {
        KeyboardTests.tabTo(phone, what);
        phone.page().keyboard().press("Enter");
    }

    private static void type(Phone phone, Locator field, String text) {
        KeyboardTests.tabTo(phone, field);
        phone.page().keyboard().type(text);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void backLeadsToWhatWasAnsweredAndForwardToTheSame(boolean withScript) {
        var phone = phone(withScript);
        phone.read("/plaatsen/organiseren?bij=" + Malden.POSTCODE);
        what(phone, "Schaken en terug");
        where(phone);
        assertThat(phone.title()).hasText("Wanneer is het?");
        phone.page().goBack();
        assertThat(phone.title()).hasText("Waar is het?");
        assertThat(phone.field("Ergens anders? Zeg hoe je het vindt")).hasValue("Op het plein, bij de linde");
        assertThat(phone.field("Ergens anders")).isChecked();
        phone.link("Vorige vraag").click();
        assertThat(phone.title()).hasText("Wat ga je doen?");
        assertThat(phone.field("In een paar woorden")).hasValue("Schaken en terug");
        phone.field("In een paar woorden").fill("Dammen en terug");
        next(phone);
        next(phone);
        assertThat(phone.title()).hasText("Wanneer is het?");
        phone.page().goBack();
        phone.link("Vorige vraag").click();

        assertThat(phone.field("In een paar woorden")).hasValue("Dammen en terug");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSecondTapPostsOnceAndLeadsToWhatIsTheirs(boolean withScript) {
        var phone = phone(withScript);
        write(phone, "Schaken met een dubbele tik", "Dubbel");
        if (withScript) {
            phone.awaitApp();
        }
        // The answer to the first tap never came.
        var first = Malden.send("", phone.at().replaceFirst("\\?.*", "") + "/plaats-het");
        assertThat(first.statusCode()).isEqualTo(303);
        phone.button("Plaats het").click();
        phone.awaitAddress("/mijn");

        assertThat(phone.title()).hasText("Dag Dubbel");
        assertThat(posted(phone)).containsExactly("Schaken met een dubbele tik");
    }

    @Test
    void whoStandsThereCanPutItExactlyOnTheMapUnlessTheyStandElsewhere() {
        var phone = phones.one(it -> it.setGeolocation(51.88712, 5.18946).setPermissions(List.of("geolocation")));
        phone.read("/plaatsen/organiseren?bij=" + Malden.POSTCODE);
        what(phone, "Schaken waar ik sta");
        assertThat(phone.title()).hasText("Waar is het?");
        phone.awaitApp();
        phone.button("Ik sta er nu: zet het precies op de kaart").click();
        assertThat(phone.button("Het staat precies op de kaart. Tik om dit weg te halen."))
                .isVisible();
        where(phone);
        // It is far from what they said.
        assertThat(phone.page().locator(".wrong")).containsText("De plek van je telefoon ligt niet bij");

        next(phone);
        assertThat(phone.title()).hasText("Wanneer is het?");
    }

    @Test
    void loadingThePageAgainAfterPostingPostsNothing() {
        var phone = phones.one();
        write(phone, "Schaken en herladen", "Herman");
        phone.button("Plaats het").click();
        phone.awaitAddress("/mijn");
        phone.page().reload();
        phone.awaitApp();

        assertThat(phone.title()).hasText("Dag Herman");
        assertThat(posted(phone)).containsExactly("Schaken en herladen");
    }

    @Test
    void whatWasPostedIsNoDraftAnyMoreForWhoGoesBack() {
        var phone = phones.withoutScript();
        write(phone, "Schaken en weg", "Wil");
        var draft = phone.at();
        phone.button("Plaats het").click();
        phone.awaitAddress("/mijn");
        assertThat(phone.title()).hasText("Dag Wil");
        phone.page().goBack();
        phone.read(draft);

        assertThat(phone.title()).hasText("Dit heb je verstuurd");
        assertThat(phone.page().locator("form[action$=plaats-het]")).hasCount(0);
        assertThat(posted(phone)).containsExactly("Schaken en weg");
    }

    @Test
    void onAnotherPhoneItGoesOnByItsAddress() {
        var phone = phones.one();
        phone.read("/plaatsen/organiseren?bij=" + Malden.POSTCODE);
        what(phone, "Schaken op twee telefoons");
        where(phone);
        assertThat(phone.title()).hasText("Wanneer is het?");
        phone.link("Vorige vraag").click();
        phone.link("Vorige vraag").click();
        assertThat(phone.title()).hasText("Wat ga je doen?");
        phone.read(phone.at().replaceFirst("/wat.*", ""));
        assertThat(phone.title()).hasText("Nog niet af");
        phone.page().getByText("Later verder, of op een andere telefoon?").click();
        var address = phone.page().locator("details p.small").textContent();

        var other = phones.one();
        other.read(address.substring(portal.address().length()));
        other.link("Ga verder").click();
        when(other);
        other.field("Je voornaam").fill("Twee");
        next(other);
        assertThat(other.page().locator("main")).containsText("Schaken op twee telefoons");
        other.button("Plaats het").click();
        other.awaitAddress("/mijn");
        assertThat(posted(other)).containsExactly("Schaken op twee telefoons");
        phone.page().reload();
        assertThat(phone.page().locator("form[action$=plaats-het]")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRecipeIsBorrowedAndPostedWithItsCredit(boolean withScript) {
        var phone = phone(withScript);
        phone.read("/schap/wandelclub?bij=" + Malden.POSTCODE);
        var title = phone.title().textContent();
        phone.link("Dit wil ik hier ook").click();
        assertThat(phone.title()).hasText("Wat ga je doen?");
        assertThat(phone.field("In een paar woorden")).hasValue(title);
        next(phone);
        where(phone);
        when(phone);
        phone.field("Je voornaam").fill("Lena");
        next(phone);
        assertThat(phone.page().locator("main")).containsText("Naar een idee uit Amstelveen.");
        phone.button("Plaats het").click();
        phone.awaitAddress("/mijn");

        var who = new Guests(portal).who(phone.page());
        var id = portal.part(Keepers.class)
                .keptBy(who, ListingKind.ACTIVITY)
                .iterator()
                .next();
        var wording = portal.part(Agenda.class).get(id).orElseThrow().listing().wording();
        assertThat(wording.title()).isEqualTo(title);
        assertThat(wording.summary()).isNotEmpty();
        assertThat(wording.text()).isEqualTo("Naar een idee uit Amstelveen.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void helpIsOfferedAsFarAsOneCanCarryIt(boolean withScript) {
        var phone = phone(withScript);
        phone.read("/plaatsen/aanbieden?bij=" + Malden.POSTCODE);
        phone.field("Boodschappen").check();
        next(phone);
        assertThat(phone.title()).hasText("Waar woon je ongeveer?");
        assertThat(phone.field("Postcode of dorp")).hasValue(Malden.POSTCODE);
        next(phone);
        assertThat(phone.title()).hasText("Hoeveel wil je doen?");
        phone.field("Hoe vaak per maand hooguit?").fill("200");
        next(phone);
        assertThat(phone.page().locator(".wrong")).containsText("Vul een getal in van 1 tot 30.");
        assertThat(phone.field("Hoe vaak per maand hooguit?")).hasValue("200");
        phone.field("Hoe vaak per maand hooguit?").fill("2");
        next(phone);
        phone.field("Je voornaam").fill("Oda");
        next(phone);
        assertThat(phone.page().locator(".wrong")).containsText("Ben je jonger dan 16?");
        phone.field("Ik ben 16 of ouder").check();
        next(phone);
        assertThat(phone.page().locator("main")).containsText("hooguit 2 keer per maand");
        phone.button("Verstuur het").click();
        phone.awaitAddress("/mijn");

        assertThat(phone.title()).hasText("Dag Oda");
    }

    /** What a link brings along goes with the first answer, unseen. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatOffersLinkToBringsAlongWhichOneIsAskedFor(boolean withScript) {
        var phone = phone(withScript);
        phone.read("/plaatsen/hulp?taak=lenen&aanbod=7xk2m9qa&bij=" + Malden.POSTCODE);
        assertThat(phone.page().locator("main form input[name=aanbod]")).hasValue("7xk2m9qa");
        if (withScript) {
            phone.awaitApp();
            assertThat(phone.page().locator("main form input[name=aanbod]")).hasValue("7xk2m9qa");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoConnectsReadsWhatIsAskedAndNobodyElse(boolean withScript) {
        var connector = Malden.connector();
        var phone = phone(withScript);
        phone.read("/plaatsen/hulp?bij=" + Malden.POSTCODE);
        assertThat(phone.page().locator("main")).containsText("Dit wordt niet meteen gelezen.");
        next(phone);
        assertThat(phone.title()).hasText("Waar zoek je hulp bij?");
        phone.field("Boodschappen").check();
        phone.field("Vertel het in je eigen woorden (hoeft niet)").fill("De tas is te zwaar, zegt " + withScript);
        next(phone);
        assertThat(phone.title()).hasText("Wanneer heb je hulp nodig?");
        next(phone);
        assertThat(phone.title()).hasText("Wie mag dit weten?");
        assertThat(phone.field("Alleen de verbinder")).isChecked();
        next(phone);
        phone.field("Je voornaam").fill("Greet");
        phone.field("Ik ben 16 of ouder").check();
        next(phone);
        phone.button("Verstuur het").click();
        phone.awaitAddress("/mijn");

        assertThat(phone.title()).hasText("Dag Greet");
        assertThat(portal.part(RequestDesk.class).open(connector.person()))
                .extracting(Request::words)
                .contains("De tas is te zwaar, zegt " + withScript);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereNobodyIsAppointedThereAreNumbersAndNothingIsAsked(boolean withScript) {
        var phone = phone(withScript);
        phone.read("/plaatsen/hulp?bij=9166");
        assertThat(phone.page().locator("main a[href='tel:112']").first()).isVisible();
        next(phone);

        assertThat(phone.title()).hasText("Waar woon je ongeveer?");
        assertThat(phone.page().locator(".wrong")).containsText("Hier is nog niemand die je vraag leest.");
        assertThat(phone.page().locator("main a[href='tel:113']").first()).isVisible();
        assertThat(phone.link("Kijk wie er helpt")).hasAttribute("href", "/hulp?bij=9166");
        assertThat(phone.page().locator("main textarea")).hasCount(0);
    }
}
