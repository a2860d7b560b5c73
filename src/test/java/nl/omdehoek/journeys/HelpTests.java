package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.Matching;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Wish;
import nl.omdehoek.notifications.ShownLetters.Shown;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neighbours who help each other: asked by a stranger or by telephone, answered by a human, done, and closed. */
class HelpTests {

    private static final Pattern ASKED = Pattern.compile("/helpen/[\\w-]{22}");

    /** From Sunday at four to Monday at four: sixteen hours of a working day. */
    private static final Duration A_DAY = Duration.ofHours(24);

    @RegisterExtension
    final Phones phones = new Phones();

    private final Portal portal = Portal.running();

    private Phone phone(boolean withScript) {
        return withScript ? phones.one() : phones.withoutScript();
    }

    private static void next(Phone phone) {
        phone.button("Volgende").click();
    }

    private static Locator main(Phone phone) {
        return phone.page().locator("main");
    }

    private static String linkIn(Shown letter) {
        var link = ASKED.matcher(letter.text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** A stranger asks for company at home on Thursday, by the form. */
    private static void asks(Phone phone, Island island, String name, String wish) {
        phone.read("/plaatsen/hulp?bij=" + island.postcode());
        next(phone);
        phone.field("Gezelschap").check();
        phone.field("Vertel het in je eigen woorden (hoeft niet)").fill("Het is hier zo stil.");
        next(phone);
        phone.page().locator("input[name=dag]").fill("2026-11-26");
        phone.page().locator("input[name=thuis]").check();
        next(phone);
        phone.field(wish).check();
        next(phone);
        phone.field("Je voornaam").fill(name);
        phone.field("Ik ben 16 of ouder").check();
        next(phone);
        phone.page().locator("input[name=eigen]").check();
        phone.button("Verstuur het").click();
        phone.awaitAddress("/mijn");
    }

    private static void signIn(Colleague colleague, Phone phone) {
        colleague.signIn(phone);
        phone.read("/werkbank");
    }

    /** The connector meets who offered, and asks them. */
    private static void findsSomebody(Phone connector, String helper) {
        connector.button("Ik heb kennisgemaakt").click();
        connector.button("Vraag " + helper).click();
        assertThat(main(connector)).containsText(helper + ": gevraagd, nog geen antwoord");
    }

    private static void saysYesByMail(Phone phone, Correspondent helper) {
        phone.read(linkIn(helper.letter("Kun jij dit doen?")));
        assertThat(main(phone)).containsText("Gezelschap");
        phone.button("Ja, dat kan ik").click();
        assertThat(phone.page().locator(".notice")).containsText("Wat fijn!");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStrangerAsksAndIsHelpedAndBothSayHowItWent(boolean withScript) {
        var island = new Island(withScript ? "1791" : "1795");
        var marloes = island.having(Role.CONNECTOR);
        var zeynep = Correspondent.proven("Zeynep");
        island.offers(zeynep.id(), HelpTask.COMPANY);
        var asker = phone(withScript);
        asks(asker, island, "Gijs", "De verbinder mag stil zoeken wie er helpt");
        assertThat(main(asker)).containsText("Je hoort binnen twee werkdagen iets.");

        var connector = phone(withScript);
        signIn(marloes, connector);
        connector.link("Gezelschap").click();
        assertThat(main(connector)).containsText("Het is hier zo stil.");
        connector.page().locator("textarea[name=tekst]").fill("Ik zoek iemand voor je.");
        connector.button("Stuur dit antwoord").click();
        findsSomebody(connector, "Zeynep");
        asker.read("/mijn");
        assertThat(main(asker)).containsText("Ik zoek iemand voor je.");

        saysYesByMail(phone(withScript), zeynep);
        asker.read("/mijn/berichten");
        assertThat(main(asker)).containsText("een vraag: Gezelschap");
        asker.button("Ja, graag").click();
        asker.field("Je bericht").fill("Kom je om drie uur?");
        asker.button("Stuur bericht").click();
        assertThat(main(asker)).containsText("Kom je om drie uur?");
        var helper = phone(withScript);
        Island.knows(helper, zeynep.id());
        helper.read("/mijn");
        assertThat(main(helper)).containsText("Wat je voor een buur doet");
        helper.read("/mijn/berichten");
        helper.link("Gijs").click();
        assertThat(main(helper)).containsText("Kom je om drie uur?");

        portal.whenPassed(Duration.ofDays(5), () -> {
            zeynep.letter("Hoe ging het?");
            for (var one : List.of(helper, asker)) {
                one.read("/mijn");
                assertThat(main(one))
                        .containsText("Gezelschap met " + (one == helper ? "Gijs" : "Zeynep") + ": hoe ging het?");
                one.button("Goed").click();
                assertThat(main(one)).not().containsText("hoe ging het?");
            }
            asker.button("Het is niet meer nodig").click();
            connector.read("/werkbank");
            assertThat(main(connector)).not().containsText("Gezelschap");
        });
    }

    @Test
    void whatNobodyAnswersGoesToTheStandInAndThenToTheDesk() {
        var island = new Island("8881");
        var connector = island.having(Role.CONNECTOR);
        var standIn = island.having(Role.STAND_IN);
        var desk = island.having(Role.DESK);
        var asker = phones.one();
        asks(asker, island, "Gijs", "Alleen de verbinder");
        letterTo(connector);
        assertThat(portal.part(RequestDesk.class).open(desk.person())).isEmpty();

        portal.whenPassed(A_DAY, () -> letterTo(standIn));
        portal.whenPassed(A_DAY.multipliedBy(2), () -> {
            letterTo(desk);
            var phone = phones.one();
            signIn(desk, phone);
            phone.link("Gezelschap").click();
            assertThat(main(phone)).containsText("Gijs");
            phone.button("Ik heb contact gehad").click();
            asker.read("/mijn");
            assertThat(main(asker)).containsText("Je hebt hierover contact gehad.");
        });
    }

    private void letterTo(Colleague colleague) {
        var browser = portal.part(Residents.class).remember(colleague.person(), false);
        new Correspondent(colleague.person(), colleague.address().text(), browser).letter("Een buur wacht op je");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoPausesIsNotAskedUntilTheyCanAgain(boolean withScript) {
        var island = new Island(withScript ? "8899" : "8896");
        var marloes = island.having(Role.CONNECTOR);
        var zeynep = new Guests(portal).somebody("Zeynep");
        island.offers(zeynep, HelpTask.COMPANY);
        var request = island.asks(new Guests(portal).somebody("Gijs"), HelpTask.COMPANY, Wish.QUIETLY);
        var helper = phone(withScript);
        Island.knows(helper, zeynep);
        helper.read("/mijn");
        helper.button("Even niet").click();
        assertThat(main(helper)).containsText("We vragen je niets tot zondag 20 december");
        assertThat(portal.part(Matching.class).strangers(marloes.person(), request))
                .isEmpty();

        var connector = phone(withScript);
        signIn(marloes, connector);
        connector.link("Gezelschap").click();
        assertThat(main(connector)).not().containsText("Zeynep");
        helper.button("Ik kan weer").click();
        assertThat(helper.button("Even niet")).isVisible();
        connector.page().reload();
        assertThat(connector.button("Ik heb kennisgemaakt")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theDeskWritesDownWhatSomebodyAsksWhoRings(boolean withScript) {
        var island = new Island(withScript ? "9163" : "4301");
        var marloes = island.having(Role.CONNECTOR);
        var atDesk = island.having(Role.DESK);
        var zeynep = Correspondent.proven("Zeynep");
        island.offers(zeynep.id(), HelpTask.COMPANY);
        var desk = phone(withScript);
        signIn(atDesk, desk);
        desk.link("Een vraag opschrijven voor iemand").click();
        desk.field("Voornaam van deze buur").fill("Nel");
        desk.field("Telefoonnummer van deze buur").fill("0222 12");
        desk.page().locator("input[name=bij]").fill(island.postcode());
        desk.field("Gezelschap").check();
        desk.page().locator("input[name=dag]").fill("2026-11-26");
        desk.page().locator("input[name=thuis]").check();
        desk.field("De verbinder mag stil zoeken wie er helpt").check();
        desk.field("Deze buur is 16 of ouder").check();
        desk.button("Schrijf dit op").click();
        assertThat(desk.page().locator("main .wrong")).hasCount(1);
        assertThat(desk.field("Voornaam van deze buur")).hasValue("Nel");
        desk.field("Telefoonnummer van deze buur").fill("0222 123456");
        desk.button("Schrijf dit op").click();
        assertThat(desk.title()).hasText("Voor Nel");
        assertThat(desk.page().locator("main .code-words li").first()).isVisible();

        var connector = phone(withScript);
        signIn(marloes, connector);
        connector.link("Gezelschap").click();
        assertThat(main(connector)).containsText("Bel met het antwoord.");
        assertThat(main(connector).locator("a[href='tel:+31222123456']")).isVisible();
        connector.button("Ik heb contact gehad").click();
        findsSomebody(connector, "Zeynep");
        saysYesByMail(phone(withScript), zeynep);
        connector.page().reload();
        connector.button("Ja, Zeynep mag bellen").click();
        assertThat(main(connector)).containsText("Zeynep ziet nu het telefoonnummer.");

        var helper = phone(withScript);
        Island.knows(helper, zeynep.id());
        helper.read("/mijn");
        assertThat(main(helper).locator("a[href='tel:+31222123456']")).isVisible();
        connector.button("Dit is klaar").click();
        connector.awaitAddress("/werkbank");
        helper.read("/mijn");
        assertThat(main(helper).locator("a[href^='tel:+31222']")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatTheAskerLetsBeShownIsAnsweredByANeighbour(boolean withScript) {
        var island = new Island(withScript ? "4501" : "9981");
        var marloes = island.having(Role.CONNECTOR);
        var asker = phone(withScript);
        asks(asker, island, "Gijs", "Het mag ook op de site, zonder mijn naam");
        var request = island.only(marloes);
        var connector = phone(withScript);
        signIn(marloes, connector);
        connector.link("Gezelschap").click();
        connector.page().locator("textarea[name=zachte-woorden]").fill("Gijs zoekt iemand voor een kop koffie.");
        connector.button("Leg dit voor").click();
        assertThat(connector.page().locator("main .wrong")).hasText("Haal dit er nog uit: een naam.");
        connector.page().locator("textarea[name=zachte-woorden]").fill("Een buur zoekt iemand voor een kop koffie.");
        connector.button("Leg dit voor").click();
        assertThat(main(connector)).containsText("Dit wacht op een ja.");

        var neighbour = phone(withScript);
        neighbour.read("/gevraagd?bij=" + island.postcode());
        assertThat(main(neighbour)).not().containsText("kop koffie");
        asker.read("/mijn");
        assertThat(main(asker)).containsText("Een buur zoekt iemand voor een kop koffie.");
        asker.button("Ja, zet het zo op de site").click();
        assertThat(asker.button("Haal het van de site")).isVisible();

        neighbour.read("/plaatsen?bij=" + island.postcode());
        neighbour.link("Gevraagd in de buurt").click();
        assertThat(main(neighbour)).containsText("Een buur zoekt iemand voor een kop koffie.");
        assertThat(main(neighbour)).not().containsText("Gijs");
        neighbour.link("Ik kan helpen").click();
        offers(neighbour, "Oda");

        connector.read("/werkbank");
        assertThat(main(connector)).containsText("Jij bent aan zet");
        connector.link("Gezelschap").click();
        assertThat(main(connector)).containsText("Las de vraag en wil dit doen");
        findsSomebody(connector, "Oda");

        asker.button("Haal het van de site").click();
        assertThat(asker.button("Haal het van de site")).hasCount(0);
        neighbour.read("/gevraagd?bij=" + island.postcode());
        assertThat(main(neighbour)).not().containsText("kop koffie");
        assertThat(portal.part(RequestDesk.class).find(request.id()))
                .map(Request::isOpen)
                .contains(true);
    }

    private static void offers(Phone phone, String name) {
        assertThat(phone.field("Gezelschap")).isChecked();
        next(phone);
        next(phone);
        phone.field("Hoe vaak per maand hooguit?").fill("2");
        next(phone);
        phone.field("Je voornaam").fill(name);
        phone.field("Ik ben 16 of ouder").check();
        next(phone);
        phone.button("Verstuur het").click();
        phone.awaitAddress("/mijn");
    }
}
