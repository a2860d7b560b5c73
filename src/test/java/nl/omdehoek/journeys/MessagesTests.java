package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.omdehoek.journeys.Neighbours.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.function.Supplier;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.moderation.Suspensions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Host and guest write to each other, stop that when they want, and report what is not right. */
class MessagesTests {

    @RegisterExtension
    final Phones phones = new Phones();

    private final Portal portal = Portal.running();
    private final Visitor visitor = new Visitor(portal);

    // --- on a phone

    @Test
    void hostAndGuestTalkFromTheirOwnPages() {
        talkOn(phones::one);
    }

    @Test
    void withoutJavaScriptTheyTalkJustAsWell() {
        talkOn(phones::withoutScript);
    }

    private static void talkOn(Supplier<Phone> phones) {
        var neighbours = new Neighbours();
        var guest = phones.get();
        neighbours.guestOn(guest, "/mijn");
        guest.button("Bericht aan de organisator").click();
        assertThat(guest.title()).hasText("Hanna");
        guest.field("Je bericht").fill("Hoe laat is de deur open?");
        guest.page().getByText("Ik ben 16 of ouder").click();
        guest.button("Stuur bericht").click();
        assertThat(said(guest)).hasCount(1);

        var host = phones.get();
        neighbours.hostOn(host, "/mijn");
        host.link("Berichten (1 nieuw)").click();
        assertThat(host.title()).hasText("Berichten");
        assertThat(host.page().getByText("1 nieuw bericht").last()).isVisible();
        host.link("Gijs").click();
        assertThat(host.title()).hasText("Gijs");
        assertThat(said(host)).containsText("Hoe laat is de deur open?");
        host.field("Je bericht").fill("Vanaf half acht.");
        host.page().getByText("Ik ben 16 of ouder").click();
        host.button("Stuur bericht").click();
        assertThat(said(host)).hasCount(2);

        guest.page().reload();
        assertThat(said(guest).last()).containsText("Vanaf half acht.");
        assertThat(guest.page().getByText("Ik ben 16 of ouder")).hasCount(0);
        neighbours.hostOn(host, "/mijn");
        assertThat(host.link("Berichten")).isVisible();
    }

    private static com.microsoft.playwright.Locator said(Phone phone) {
        return phone.page().locator("#outlet .talk > li, body:not(:has(#outlet .talk)) .talk > li");
    }

    @Test
    void aTelephoneNumberIsAskedAboutAndCanBeTakenOut() {
        var neighbours = new Neighbours();
        var guest = phones.withoutScript();
        neighbours.guestOn(guest, neighbours.conversation());
        guest.field("Je bericht").fill("Bel me op 06-12345678");
        guest.page().getByText("Ik ben 16 of ouder").click();
        guest.button("Stuur bericht").click();
        assertThat(guest.title()).hasText("Weet je zeker dat je dit wilt delen?");
        assertThat(guest.page().locator("main")).containsText("Er staat een telefoonnummer in.");
        assertThat(guest.page().locator("blockquote")).hasText("Bel me op 06-12345678");

        guest.button("Aanpassen").click();
        assertThat(guest.field("Je bericht")).hasValue("Bel me op 06-12345678");
        guest.button("Stuur bericht").click();
        guest.button("Toch sturen").click();
        assertThat(said(guest)).containsText("Bel me op 06-12345678");
    }

    @Test
    void whoHasHadEnoughClosesTheConversationAndOpensItAgain() {
        var neighbours = Neighbours.talking();
        var conversation = neighbours.conversation();
        var host = phones.withoutScript();
        neighbours.hostOn(host, conversation);
        host.button("Sluit dit gesprek").click();
        assertThat(host.page().locator("main")).containsText("Dit gesprek is dicht.");

        var guests = neighbours.page(neighbours.guest(), conversation);
        assertThat(guests.text()).contains("Dit gesprek is dicht.").doesNotContain("Open het gesprek weer");
        assertThat(guests.select("textarea")).isEmpty();
        var refused = neighbours.send(neighbours.guest(), "Waarom?");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Waarom?", "Dit schreef je. Het is niet verstuurd.");

        host.button("Open het gesprek weer").click();
        assertThat(host.field("Je bericht")).isVisible();
        assertThat(neighbours.send(neighbours.guest(), "Fijn").statusCode()).isEqualTo(303);
    }

    @Test
    void anAdministratorReadsAReportAndSuspendsWithAReason() {
        var neighbours = Neighbours.talking();
        var report = neighbours.reportTheirTalk();
        var phone = phones.one();
        phone.read("/demo");
        phone.button("Als beheerder").click();
        phone.page().waitForURL("**/beheer");
        phone.awaitApp();
        phone.link("Meldingen").click();
        assertThat(phone.title()).hasText("Meldingen");
        phone.page().locator("a[href$='" + report + "']").click();
        assertThat(phone.page().locator("main")).containsText("Vanaf half acht.");
        assertThat(phone.page().locator("main")).containsText("Dit voelt niet goed.");
        assertThat(phone.page().locator("main")).not().containsText("Gijs");

        phone.button("Schors deze persoon").click();
        assertThat(phone.page().locator(".wrong")).containsText("Schrijf een reden");
        phone.field("Reden (leest de persoon zelf ook)").fill("Je deed onaardig.");
        phone.button("Schors deze persoon").click();
        assertThat(phone.page().locator("main")).containsText("Deze persoon kan nu niet meedoen.");
        assertThat(neighbours.page(neighbours.host(), "/mijn").text()).contains("Je deed onaardig.");

        phone.field("Reden (leest de persoon zelf ook)").fill("We hebben gepraat.");
        phone.button("Laat weer meedoen").click();
        assertThat(phone.page().locator("main")).containsText("Deze persoon kan weer meedoen.");
        assertThat(neighbours.page(neighbours.host(), "/mijn").text()).doesNotContain("Je deed onaardig.");
    }

    @Test
    void aReaderReportsAListingWithoutAnAccountAndGetsANumber() {
        var phone = phones.one();
        phone.open(PublicPage.listing("plek").path());
        phone.link("Klopt er iets niet? Meld het").click();
        assertThat(phone.title()).hasText("Iets melden");
        assertThat(phone.page().locator("main .numbers a").first()).containsText("112");
        phone.page().getByText("Het klopt niet, of het is gestopt").click();
        phone.field("Wil je er iets bij vertellen? (hoeft niet)").fill("Het bankje is weg.");
        phone.button("Meld het").click();

        assertThat(phone.title()).hasText("Dank je wel");
        assertThat(phone.page().locator("main"))
                .containsText(java.util.regex.Pattern.compile("Melding [0-9A-Z]{4}-[0-9A-Z]{4}"));
        assertThat(phone.page().locator("main")).containsText("Wanneer iemand kijkt, kunnen we niet beloven.");
    }

    // --- by the form alone

    private static Document shown(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body());
    }

    private static String typed(Document page) {
        return page.expectFirst("textarea").wholeText();
    }

    @Test
    void whatCannotBeSentIsToldAndStaysInTheField() {
        var neighbours = new Neighbours();
        var send = neighbours.conversation() + "/sturen";
        var empty = shown(neighbours.post(neighbours.guest(), send, "tekst", " \r\n ", "sleutel", key()));
        assertThat(empty.select(".wrong").text()).isEqualTo("Schrijf eerst iets.");

        var much = "<b>a</b>" + "é".repeat(1_993);
        var tooLong = shown(neighbours.post(neighbours.guest(), send, "tekst", much, "sleutel", key()));
        assertThat(tooLong.select(".wrong").text()).startsWith("Je bericht is te lang.");
        assertThat(typed(tooLong)).isEqualTo(much);

        var young = shown(neighbours.post(neighbours.guest(), send, "tekst", "Dag\r\nHanna", "sleutel", key()));
        assertThat(young.select(".wrong").text()).startsWith("Zet hier een vinkje als je 16 of ouder bent.");
        assertThat(typed(young)).isEqualTo("Dag\nHanna");

        var noKey = shown(neighbours.post(neighbours.guest(), send, "tekst", "Dag", "zestien", "ja"));
        assertThat(typed(noKey)).isEqualTo("Dag");
        assertThat(noKey.expectFirst("input[name=sleutel]").attr("value")).hasSize(36);
        assertThat(neighbours
                        .page(neighbours.guest(), neighbours.conversation())
                        .select(".talk"))
                .isEmpty();
    }

    @Test
    void aFormThatIsSentTwiceIsOneMessage() {
        var neighbours = new Neighbours();
        var conversation = neighbours.conversation();
        var fields = new String[] {"tekst", "Eén keer", "zestien", "ja", "sleutel", key()};
        assertThat(neighbours
                        .post(neighbours.guest(), conversation + "/sturen", fields)
                        .statusCode())
                .isEqualTo(303);
        assertThat(neighbours
                        .post(neighbours.guest(), conversation + "/sturen", fields)
                        .statusCode())
                .isEqualTo(303);

        assertThat(neighbours.page(neighbours.host(), conversation).select(".talk .said"))
                .hasSize(1);
    }

    @Test
    void anotherNeitherReadsNorWritesAndLooksInVain() {
        var neighbours = Neighbours.talking();
        var conversation = neighbours.conversation();
        var other = new Neighbours();

        assertThat(other.page(other.guest(), conversation).expectFirst("h1").text())
                .isEqualTo("Deze pagina bestaat niet");
        assertThat(other.post(other.guest(), conversation + "/sturen", "tekst", "Ik ook", "sleutel", key())
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.post(other.guest(), conversation + "/dicht").statusCode())
                .isEqualTo(303);
        assertThat(neighbours.page(neighbours.guest(), conversation).select("textarea"))
                .hasSize(1);
        assertThat(other.page(other.guest(), "/melden/gesprek/" + conversation.replaceFirst(".*/", ""))
                        .expectFirst("h1")
                        .text())
                .isEqualTo("Deze pagina bestaat niet");
    }

    @Test
    void guestsDoNotWriteToEachOther() {
        var neighbours = new Neighbours();
        var host = neighbours.guestsPerson().id().toString();
        var other = new Neighbours();

        // Of the two the second pair has the host now.
        var answer = other.post(
                other.guest(),
                "/mijn/berichten/begin",
                "over",
                PublicPage.listing("activiteit").path().replaceAll("\\?.*", "").replaceFirst(".*-", ""),
                "wie",
                host);
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void aBrowserThatKnowsNobodyIsAskedForWordsAndLedBackThere() {
        var neighbours = Neighbours.talking();
        var conversation = neighbours.conversation();
        var page = neighbours.page("", conversation);
        assertThat(page.text()).contains("Vul je sleutelwoorden in").doesNotContain("Hanna", "half acht");
        assertThat(page.expectFirst("form[action=/mijn/terug] input[name=naar]").attr("value"))
                .isEqualTo(conversation);

        var sent = shown(neighbours.post("", conversation + "/sturen", "tekst", "Dag", "sleutel", key()));
        assertThat(sent.text()).contains("Dit schreef je. Het is niet verstuurd. Dag");
    }

    @Test
    void comingBackByWordsLeadsToTheConversationAndNowhereElse() {
        var neighbours = new Neighbours();
        var newcomer = portal.part(nl.omdehoek.people.Residents.class).welcome(new nl.omdehoek.people.FirstName("Bep"));
        var words = newcomer.words().text();
        var conversation = neighbours.conversation();

        assertThat(neighbours
                        .post("", "/mijn/terug", "woorden", words, "naar", conversation)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith(conversation));
        assertThat(neighbours
                        .post("", "/mijn/terug", "woorden", words, "naar", "//elders.example")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/mijn"));
    }

    @Test
    void whoIsSuspendedReadsWhyWhereverTheyTryAndKeepsWhatTheyTyped() {
        var neighbours = Neighbours.talking();
        var guest = neighbours.guestsPerson().id();
        portal.part(Suspensions.class).suspend(guest, new Grounds("Je schold iemand uit."), Colleague.administrator());

        assertThat(neighbours.page(neighbours.guest(), "/mijn").text())
                .contains("Je kunt nu niet meedoen", "Je schold iemand uit.");
        var page = neighbours.page(neighbours.guest(), neighbours.conversation());
        assertThat(page.text()).contains("Je schold iemand uit.", "Vanaf half acht.");
        assertThat(page.select("textarea")).isEmpty();
        var refused = shown(neighbours.send(neighbours.guest(), "Sorry"));
        assertThat(refused.text()).contains("Je schold iemand uit.", "Sorry");
        assertThat(shown(neighbours.comeNextTime(neighbours.guest())).text())
                .contains("De reden: Je schold iemand uit.");
        assertThat(neighbours.page(neighbours.host(), neighbours.conversation()).text())
                .doesNotContain("Sorry", "schold");
    }

    @Test
    void afterThirtyMessagesInAnHourItSaysWhenTheNextOneMayCome() {
        var neighbours = new Neighbours();
        for (var i = 0; i < 30; i++) {
            assertThat(neighbours.send(neighbours.guest(), "Bericht " + i).statusCode())
                    .isEqualTo(303);
        }
        var refused = shown(neighbours.send(neighbours.guest(), "En nog een"));

        assertThat(refused.select(".notice").text()).contains("Je stuurt veel berichten. Om 16.02 kan het weer.");
        assertThat(typed(refused)).isEqualTo("En nog een");
    }

    @Test
    void aReportThatIsSentTwiceIsOneAndWhatIsMissingIsTold() {
        var neighbours = Neighbours.talking();
        var message = neighbours
                .page(neighbours.guest(), neighbours.conversation())
                .expectFirst("a[href^=/melden/bericht/]")
                .attr("href");
        var none = shown(
                neighbours.post(neighbours.guest(), message + "/versturen", "tekst", "<i>Hm</i>", "sleutel", key()));
        assertThat(none.select(".wrong").text()).isEqualTo("Kies wat er is.");
        assertThat(typed(none)).isEqualTo("<i>Hm</i>");

        var fields = new String[] {"reden", "INSULTING", "tekst", "Hm", "sleutel", key()};
        var first = neighbours.post(neighbours.guest(), message + "/versturen", fields);
        var again = neighbours.post(neighbours.guest(), message + "/versturen", fields);
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        var id = message.replaceFirst(".*/", "");
        assertThat(portal.part(Reports.class).about(new Subject("MESSAGE", id), Colleague.administrator()))
                .singleElement()
                .satisfies(it -> assertThat(it.reported()).isEqualTo("Vanaf half acht.\nKomt dat uit?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/melden/plek/aaaaaaaa",
                "/melden/boom/aaaaaaaa",
                "/melden/persoon/niemand",
                "/melden/bericht/4f9d0c5e-9d5e-4a5c-8a59-000000000000",
                "/melding/AAAA0000",
                "/melding/x",
                "/mijn/berichten/x"
            })
    void whatIsNotThereIsNotThere(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whoComesToTheAddressOfAFormAgainFindsThePage() {
        var id = "4f9d0c5e-9d5e-4a5c-8a59-000000000000";
        assertLeads("/mijn/berichten/" + id + "/sturen", "/mijn/berichten/" + id);
        assertLeads("/mijn/berichten/" + id + "/dicht", "/mijn/berichten/" + id);
        assertLeads("/mijn/berichten/begin", "/mijn/berichten");
        assertLeads("/melden/plek/aaaaaaaa/versturen", "/melden/plek/aaaaaaaa");
    }

    private void assertLeads(String from, String to) {
        assertThat(visitor.get(from).headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith(to));
    }
}
