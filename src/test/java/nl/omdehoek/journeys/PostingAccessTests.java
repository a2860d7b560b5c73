package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.omdehoek.help.HandOverProposal;
import nl.omdehoek.help.HandOvers;
import nl.omdehoek.help.HelpBoxes;
import nl.omdehoek.help.HelpGuide;
import nl.omdehoek.help.HelpKind;
import nl.omdehoek.help.HelpPoint;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.help.Sample;
import nl.omdehoek.help.SampleHandOvers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.places.PlaceGuide;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of who posts, claims or is passed on, as everybody may have it: as {@link AccessTests} looks at all others. */
class PostingAccessTests {

    @RegisterExtension
    final Phones phones = new Phones();

    static Stream<Named<Consumer<Phone>>> pages() {
        return Stream.of(
                named("ik zorg voor iemand", opening("/plaatsen/zorgen?bij=4153")),
                named("een plek", opening("/plaatsen/plek")),
                named("een foto", drafting("/foto")),
                named("een foto zonder tekst", PostingAccessTests::choosesNoPhoto),
                named("een groep", drafting("/groep")),
                named("wat je nodig hebt", drafting("/nodig")),
                named("vreemde tijden", PostingAccessTests::saysOddTimes),
                named("hoeveel je kunt dragen", offering("/draagkracht")),
                named("wie biedt dit aan", offering("/wie-ben-je")),
                named("bel mij, met fouten", it -> ringsWrong(it, "/hulp/bel-mij")),
                named("zorgen, met fouten", it -> ringsWrong(it, "/hulp/zorgen-over-iemand")),
                named("dit is onze plek", opening(claim())),
                named("dit is onze plek, met fouten", PostingAccessTests::claimsWrong),
                named("een overdracht voorstellen", new HandedOver()::proposed),
                named("een overdracht, met fouten", new HandedOver()::proposedWrong),
                named("een overdracht, voor wie het gaat", new HandedOver()::read),
                named("een overdracht die er niet is", opening("/overdracht/op")));
    }

    private static Consumer<Phone> opening(String path) {
        return it -> it.open(path);
    }

    private static Consumer<Phone> drafting(String page) {
        return it -> it.open(Malden.draft("Schaken voor iedereen") + page);
    }

    private static Consumer<Phone> offering(String page) {
        return it -> {
            var first = Malden.send("", "/plaatsen/aanbieden/bewaar", "taak=boodschappen", "bij=" + Malden.POSTCODE);
            it.open(Malden.location(first).replaceFirst("/buurt.*", "") + page);
        };
    }

    private static void send(Phone phone) {
        phone.page().locator("main form[method=post] button").last().click();
        phone.page().locator(".wrong").first().waitFor();
    }

    private static void choosesNoPhoto(Phone phone) {
        phone.open(Malden.draft("Schaken voor iedereen") + "/foto");
        phone.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("brief.jpg", "image/jpeg", new byte[] {1, 2, 3}));
        send(phone);
    }

    private static void saysOddTimes(Phone phone) {
        phone.open(Malden.draft("Schaken voor iedereen") + "/wanneer");
        phone.page().locator("[name=van]").fill("10:00");
        phone.page().locator("[name=tot]").fill("03:00");
        send(phone);
        assertThat(phone.page().locator("[name=zeker]")).hasCount(1);
    }

    private static void ringsWrong(Phone phone, String path) {
        phone.open(path + "?bij=4153");
        send(phone);
    }

    private static String claim() {
        var place = PublicPage.listing("plek").path().replaceAll("\\?.*|.*-", "");
        return "/beheerder-worden/plek/" + place;
    }

    private static void claimsWrong(Phone phone) {
        phone.open(claim());
        send(phone);
    }

    /** Somebody in Beesd who asked for help, and a help point that takes them. */
    private static final class HandedOver {

        private final Portal portal = Portal.running();
        private final Colleague connector = Colleague.named("Tess");
        private final PersonId asker = new Guests(portal).somebody("Gijs");
        private UUID request = new UUID(0, 0);

        private void proposes() {
            asks();
            var team = portal.part(HandOvers.class)
                    .points(request, connector.person())
                    .getFirst()
                    .id();
            portal.part(HandOvers.class)
                    .propose(
                            request,
                            new HandOverProposal(team, SampleHandOvers.TEXT, true, false, true, false),
                            connector.person());
        }

        private void asks() {
            var asked = Sample.request(asker, HelpTask.COMPANY, Sample.CHURCH).request();
            portal.part(Requesting.class).request(asked);
            request = asked.id();
            var team = SampleListings.newId();
            portal.part(HelpGuide.class)
                    .keep(
                            new HelpPoint(
                                    team,
                                    HelpKind.SOCIAL_TEAM,
                                    SampleListings.bare(),
                                    null,
                                    OpeningHours.UNKNOWN,
                                    null),
                            "test");
            portal.part(HelpBoxes.class).load(team, Optional.of(new MailAddress("team@voorbeeld.example")));
        }

        void proposed(Phone phone) {
            proposes();
            open(phone);
        }

        private void open(Phone phone) {
            connector.signIn(phone);
            phone.open("/werkbank/vraag/" + request + "/overdracht");
        }

        void proposedWrong(Phone phone) {
            asks();
            open(phone);
            phone.page().locator("main form:has(textarea) button").last().click();
            phone.page().locator(".wrong").first().waitFor();
        }

        void read(Phone phone) {
            proposes();
            var mine = portal.part(HandOvers.class).of(asker).getLast().id();
            Island.knows(phone, asker);
            phone.open("/mijn/overdracht/" + mine);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsForEverybody(Consumer<Phone> page) {
        var phone = phones.one();
        page.accept(phone);

        assertThat(AccessTests.faultsInAllShapes(phone)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsForWhoReadsEnglish(Consumer<Phone> page) {
        var phone = phones.inEnglish();
        page.accept(phone);

        assertThat(phone.page().locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(AccessTests.faults("English", phone)).isEmpty();
    }

    /** Each button is reached with the tab key. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyButtonIsReachedByTheKeys(Consumer<Phone> page) {
        var phone = phones.one(it -> it.setHasTouch(false).setIsMobile(false));
        page.accept(phone);

        for (var button : visible(phone.page().locator("main button"))) {
            phone.page().evaluate("document.activeElement.blur(); window.getSelection().removeAllRanges()");
            KeyboardTests.tabTo(phone, button);
        }
    }

    private static List<Locator> visible(Locator all) {
        return all.all().stream().filter(Locator::isVisible).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPlaceIsClaimedAndWhoConnectsReadsIt(boolean withScript) {
        var place = new ListingId(claim().replaceFirst(".*/", ""));
        var where = Portal.running()
                .part(PlaceGuide.class)
                .get(place)
                .orElseThrow()
                .listing()
                .location()
                .neighbourhood();
        var address = new MailAddress(UUID.randomUUID() + "@voorbeeld.example");
        var role = Colleague.staff()
                .give(Colleague.administrator(), new FirstName("Tess"), address, Role.CONNECTOR, where);
        var connector = new Colleague(role, address);
        var phone = withScript ? phones.one() : phones.withoutScript();
        var words = "Ik maak het rooster, zei ik " + (withScript ? "aan de balie." : "op straat.");
        phone.read(claim());
        phone.field("Je voornaam").fill("Wil");
        phone.page().locator("main textarea").fill(words);
        phone.page().locator("main form[method=post] button").click();
        phone.awaitAddress("/mijn");
        assertThat(phone.page().locator("main")).containsText("kijkt er nog naar");

        var desk = withScript ? phones.one() : phones.withoutScript();
        connector.signIn(desk);
        desk.read("/werkbank");
        assertThat(desk.page().locator("main")).containsText(words);
    }
}
