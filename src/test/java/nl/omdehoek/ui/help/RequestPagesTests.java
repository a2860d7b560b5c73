package nl.omdehoek.ui.help;

import static nl.omdehoek.help.HelpTask.CHILDREN;
import static nl.omdehoek.help.HelpTask.GROCERIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.help.Answer;
import nl.omdehoek.help.AskOutcome;
import nl.omdehoek.help.CameIn;
import nl.omdehoek.help.Capacity;
import nl.omdehoek.help.EnteredFor;
import nl.omdehoek.help.Entering;
import nl.omdehoek.help.HowKnown;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.Round;
import nl.omdehoek.help.Sample;
import nl.omdehoek.help.Wish;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One request, for who answers it; for all others there is no such page. */
@OnDatabase
class RequestPagesTests extends HelpPagesVillage {

    @Autowired
    private PhoneNumbers telephones;

    @Autowired
    private Entering entering;

    private PersonId asker;
    private UUID request;

    @BeforeEach
    void somebodyAsks() {
        asker = person();
        request = requested(Sample.request(asker, GROCERIES, here));
    }

    private String path() {
        return "/werkbank/vraag/" + request;
    }

    private Document page(PersonId staff) throws Exception {
        return page(staff, RequestView.class, path().substring(1), "request", request);
    }

    private List<String> acts() {
        return journal.about(new Subject("REQUEST", request.toString())).stream()
                .map(Entry::act)
                .toList();
    }

    private boolean isAnswered() {
        return desk.round(request).filter(Round::isAnswered).isPresent();
    }

    // --- who may

    private List<PersonId> strangers() {
        return List.of(
                SampleStaff.with(Role.DESK, Sample.BEESD, residents, jdbc),
                SampleStaff.with(Role.CONNECTOR, Sample.ELSEWHERE, residents, jdbc),
                SampleStaff.administrator(residents, jdbc),
                asker);
    }

    @Test
    void whoAnswersReadsWhatIsAskedAndHowToReachThem() throws Exception {
        telephones.keep(asker, new PhoneNumber("06 12345678"));
        var page = page(connector);

        assertThat(page.select("main").text())
                .contains("Gijs", "Wie kan mij helpen?", "27 november", "Een uur", "Antwoord binnen twee werkdagen.");
        assertThat(page.select("main a[href^=tel:]")).hasSize(1);
        assertThat(page.text()).contains("Snel weg");
        assertThat(acts()).contains("LOOKED_AT_REQUEST");
    }

    @Test
    void forAllOthersThereIsNoSuchPage() {
        for (var one : strangers()) {
            assertThatThrownBy(() -> page(one)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> page(connector, RequestView.class, path().substring(1), "request", UUID.randomUUID()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> page(connector, RequestView.class, path().substring(1), "request", "x"))
                .isInstanceOf(NotFoundException.class);
        assertThat(acts()).containsExactly("REQUESTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gesproken", "/antwoord", "/klaar", "/vraag", "/ken", "/dag", "/mag-bellen"})
    void norAnythingToSendThere(String what) throws Exception {
        var offer = offered();
        for (var one : strangers()) {
            var full = by(
                    one,
                    sent(path() + what)
                            .param("tekst", "Ik kom.")
                            .param("aanbod", offer.id().value())
                            .param("hoe", "MET")
                            .param("dag", "2026-12-04"));
            var empty = by(one, sent(path() + what));

            assertThat(full.getStatus()).isEqualTo(404);
            assertThat(empty.getStatus()).isEqualTo(404);
            assertThat(empty.getContentAsString()).doesNotContain("Gijs", "Wie kan mij helpen?");
        }
        assertThat(answer(sent(path() + what).param("tekst", "Ik kom.")).getStatus())
                .isEqualTo(404);

        assertThat(isAnswered()).isFalse();
        assertThat(desk.answers(request)).isEmpty();
        assertThat(volunteering.asked(offer.person())).isEmpty();
        assertThat(acts()).containsExactly("REQUESTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gesproken", "/antwoord", "/klaar", "/vraag", "/ken", "/dag", "/mag-bellen"})
    void whoOpensAnAddressOfWhatWasSentFindsThePage(String what) throws Exception {
        assertThat(by(connector, opened(path() + what)).getRedirectedUrl()).isEqualTo(path());
        assertThat(acts()).containsExactly("REQUESTED");
    }

    // --- answering

    @Test
    void oneTapSaysThatSomebodyRang() throws Exception {
        var answer = by(connector, sent(path() + "/gesproken"));

        assertThat(answer.getHeader("Location")).isEqualTo(path());
        assertThat(isAnswered()).isTrue();
        assertThat(page(connector).select("form[action$=/gesproken]")).isEmpty();
    }

    @Test
    void anAnswerInWordsStandsThere() throws Exception {
        by(connector, sent(path() + "/antwoord").param("tekst", "Kom gerust <b>langs</b>."));

        assertThat(desk.answers(request)).extracting(Answer::words).containsExactly("Kom gerust <b>langs</b>.");
        assertThat(page(connector).select("blockquote").eachText()).contains("Kom gerust <b>langs</b>.");
    }

    @Test
    void anAnswerThatSaysNothingIsAskedForAgain() throws Exception {
        var empty = by(connector, sent(path() + "/antwoord").param("tekst", "  "));
        var long1 = by(connector, sent(path() + "/antwoord").param("tekst", "x".repeat(1_001)));

        assertThat(List.of(empty, long1)).allSatisfy(it -> {
            assertThat(it.getStatus()).isEqualTo(422);
            assertThat(Jsoup.parse(it.getContentAsString()).select("main").text())
                    .contains("Schrijf een antwoord, hooguit 1.000 tekens.");
        });
        assertThat(Jsoup.parse(long1.getContentAsString()).select("textarea").text())
                .hasSize(1_001);
        assertThat(isAnswered()).isFalse();
    }

    @Test
    void whoSaysThatItIsDoneClosesIt() throws Exception {
        var answer = by(connector, sent(path() + "/klaar"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(desk.find(request)).map(Request::isOpen).contains(false);
        var page = page(connector);
        assertThat(page.select("main").text()).contains("Dit is klaar.");
        assertThat(page.select("main form")).isEmpty();
    }

    // --- asking around

    @Test
    void whoCanBeAskedStandsThereAndIsAskedInOneTap() throws Exception {
        var offer = offered();
        assertThat(page(connector).select("form[action$=/vraag] button").eachText())
                .containsExactly("Vraag Gijs");
        var answer =
                by(connector, sent(path() + "/vraag").param("aanbod", offer.id().value()));

        assertThat(answer.getHeader("Location")).isEqualTo(path());
        assertThat(volunteering.asked(offer.person())).hasSize(1);
        var page = page(connector);
        assertThat(page.select("main").text()).contains("Gijs: gevraagd, nog geen antwoord");
        assertThat(page.select("form[action$=/vraag]")).isEmpty();
    }

    @Test
    void whoCannotBeAskedIsNotAndItSaysSo() throws Exception {
        var offer = offered();
        volunteering.pause(offer.person());
        for (var id : List.of(offer.id().value(), "x", "")) {
            var answer = by(connector, sent(path() + "/vraag").param("aanbod", id));
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.getContentAsString())
                            .select(".notice")
                            .text())
                    .isEqualTo("Deze buur kan dit nu niet. Kies een ander.");
        }
        assertThat(volunteering.asked(offer.person())).isEmpty();
    }

    @Test
    void whoIsMetOnceCanBeAskedForWhatNeedsTrust() throws Exception {
        request = requested(Sample.request(asker, CHILDREN, here));
        var offer = offered(Sample.offer(person(), CHILDREN, here), Capacity.timesAMonth(10));
        var form = page(connector).expectFirst("form[action$=/ken]");
        assertThat(form.select("input[name=aanbod]").attr("value"))
                .isEqualTo(offer.id().value());
        assertThat(form.select("button[name=hoe]").eachAttr("value")).containsExactlyInAnyOrder("MET", "RANG");

        by(connector, sent(path() + "/ken").param("aanbod", offer.id().value()).param("hoe", "RANG"));

        assertThat(page(connector).select("form[action$=/ken]")).isEmpty();
        assertThat(ask(request, offer)).isEqualTo(AskOutcome.ASKED);
    }

    @Test
    void ofStrangersOnlyWhoCanCarryItIsShownWhereverTheyLive() throws Exception {
        request = requested(Sample.request(asker, CHILDREN, here));
        var pausing = offered(Sample.offer(person(), CHILDREN, here), Capacity.timesAMonth(10));
        volunteering.pause(pausing.person());
        assertThat(page(connector).select("form[action$=/ken]")).isEmpty();

        offered(Sample.offer(person(), CHILDREN, here).in(Sample.ELSEWHERE), Capacity.timesAMonth(10));
        assertThat(page(connector).select("form[action$=/ken]")).hasSize(1);
    }

    @Test
    void whoLivesElsewhereIsMetForWhoWantsNobodyFromTheirOwnNeighbourhood() throws Exception {
        request = requested(Sample.request(asker, CHILDREN, here).bySomebodyFromOutside());
        var offer = offered(Sample.offer(person(), CHILDREN, here).in(Sample.ELSEWHERE), Capacity.timesAMonth(10));
        assertThat(ask(request, offer)).isEqualTo(AskOutcome.NO_ROOM);

        by(
                connector,
                sent(path() + "/ken")
                        .param("aanbod", offer.id().value())
                        .param("hoe", "MET")
                        .param("vog", "ja"));

        assertThat(ask(request, offer)).isEqualTo(AskOutcome.ASKED);
        assertThat(jdbc.sql(
                                "select known_by || how || known_on || vog_seen from known_volunteer where person = :person")
                        .param("person", offer.person().value())
                        .query(String.class)
                        .single())
                .isEqualToIgnoringCase(connector + "MET2026-11-25true");
    }

    @Test
    void whereOnlyTheConnectorMayKnowItSaysSoAndNotThatNobodyCan() throws Exception {
        offered();
        request = requested(Sample.request(asker, GROCERIES, here).wishing(Wish.ONLY_CONNECTOR));
        var text = page(connector).select("main").text();

        assertThat(text).contains("Je vraagt dus niemand anders.").doesNotContain("Er is nu niemand die dit kan");
    }

    private void theDayIsPast() {
        clock.set("2026-11-28", "09:00");
    }

    @Test
    void whatIsPastCanBeOnAnotherDay() throws Exception {
        offered();
        theDayIsPast();
        var page = page(connector);
        assertThat(page.select("main").text())
                .contains("De dag is voorbij. Spreek een andere dag af.")
                .doesNotContain("Er is nu niemand die dit kan");
        assertThat(page.select("form[action$=/dag] input[name=dag]").attr("type"))
                .isEqualTo("date");

        by(connector, sent(path() + "/dag").param("dag", "2026-12-04"));
        assertThat(desk.find(request)).map(Request::on).contains(LocalDate.of(2026, 12, 4));
        assertThat(page(connector).select("form[action$=/vraag]")).hasSize(1);
    }

    @Test
    void orOnAnyDay() throws Exception {
        theDayIsPast();
        by(connector, sent(path() + "/dag").param("welke-dag", "ja"));

        assertThat(desk.find(request).orElseThrow().on()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'', Kies", "morgen, Kies", "2026-11-27, voorbij", "2028-01-01, dichterbij"})
    void aDayThatCannotBeIsAskedForAgain(String day, String says) throws Exception {
        theDayIsPast();
        var answer = by(connector, sent(path() + "/dag").param("dag", day));
        var page = Jsoup.parse(answer.getContentAsString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select("form[action$=/dag] .wrong").text()).contains(says);
        assertThat(page.select("input[name=dag]").attr("value")).isEqualTo(day);
        assertThat(desk.find(request)).map(Request::on).contains(Sample.FRIDAY);
    }

    @Test
    void afterANoItIsTheConnectorsTurn() throws Exception {
        request = requested(Sample.request(asker, CHILDREN, here));
        var offer = offered(Sample.offer(person(), CHILDREN, here), Capacity.timesAMonth(10));
        matching.know(connector, offer.id(), HowKnown.MET, true);
        ask(request, offer);
        assertThat(page(connector).select("main").text()).doesNotContain("Jij bent aan zet.");
        volunteering.notNow(offer.person(), askOf(offer).id());

        assertThat(page(connector).select("main").text()).contains("Er wordt nu niemand gevraagd. Jij bent aan zet.");
    }

    @Test
    void whatWasWrittenDownForSomebodyIsAnsweredByTelephone() throws Exception {
        var caller = new EnteredFor(
                new FirstName("Nel"), new PhoneNumber("0345 123456"), CameIn.TELEPHONE, UUID.randomUUID());
        request = entering.enter(
                        caller, it -> Sample.request(it, GROCERIES, here).request(), connector)
                .request();
        var page = page(connector);
        assertThat(page.select("main").text()).contains("Opgeschreven aan de telefoon.", "Bel met het antwoord.");
        assertThat(page.select("main a[href=tel:+31345123456]")).hasSize(1);
        assertThat(page.select("form[action$=/antwoord]")).isEmpty();

        var offer = offered();
        assertThat(page(connector).select("form[action$=/mag-bellen]")).isEmpty();
        var ask = agreed(request, offer);
        assertThat(page(connector).select("form[action$=/mag-bellen] button").text())
                .isEqualTo("Ja, Gijs mag bellen");
        by(connector, sent(path() + "/mag-bellen"));

        assertThat(page(connector).select("form[action$=/mag-bellen]")).isEmpty();
        assertThat(entering.toRing(offer.person(), ask)).isPresent();
    }

    @Test
    void whoAnswersAtTheDeskAsksNobody() throws Exception {
        offered();
        var atDesk = SampleStaff.with(Role.DESK, nobodys, residents, jdbc);
        request = requested(Sample.request(asker, GROCERIES, here).in(nobodys));
        var page = page(atDesk);

        assertThat(page.select("main").text()).contains("De verbinder vraagt wie kan helpen.");
        assertThat(page.select("form[action$=/vraag]")).isEmpty();
        assertThat(page.select("form[action$=/antwoord]")).hasSize(1);
    }
}
