package nl.omdehoek.ui.mine;

import static nl.omdehoek.help.HelpTask.COMPUTER;
import static nl.omdehoek.help.HelpTask.GROCERIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.help.CameIn;
import nl.omdehoek.help.Capacity;
import nl.omdehoek.help.EnteredFor;
import nl.omdehoek.help.Entering;
import nl.omdehoek.help.Offer;
import nl.omdehoek.help.Sample;
import nl.omdehoek.help.Showing;
import nl.omdehoek.help.Wish;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.ui.help.HelpPagesVillage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands on somebody's own page of what they offer, ask and are asked. */
@OnDatabase
class MineHelpTests extends HelpPagesVillage {

    @Autowired
    private Entering entering;

    @Autowired
    private Showing showing;

    private Offer offer;
    private PersonId asker;
    private UUID request;

    @BeforeEach
    void oneAsksAndOneOffers() {
        offer = offered();
        asker = person();
        request = requested(Sample.request(asker, offer.task(), here));
    }

    private Document mine(PersonId person) throws Exception {
        return ownPage(person, MineView.class, "mijn");
    }

    @Test
    void whoNeitherHelpsNorAsksSeesNothingOfIt() throws Exception {
        assertThat(mine(person()).select("form[action^=/mijn/hulp]")).isEmpty();
    }

    @Test
    void whoOffersSeesWhatTheyCarryWithLessPauseAndStop() throws Exception {
        var page = mine(offer.person());

        assertThat(page.select("form[action^=/mijn/hulp]").eachAttr("action"))
                .containsExactly("/mijn/hulp/stop/" + offer.id(), "/mijn/hulp/minder", "/mijn/hulp/even-niet");
        assertThat(page.select("main").text()).contains("Wat je aanbiedt", "Vaker vragen we je niet.");
    }

    @Test
    void whoPausesSeesUntilWhenAndCanBeginAgain() throws Exception {
        volunteering.pause(offer.person());
        var page = mine(offer.person());

        assertThat(page.select("main").text()).contains("We vragen je niets tot woensdag 23 december");
        assertThat(page.select("form[action^=/mijn/hulp]").eachAttr("action"))
                .containsExactly("/mijn/hulp/stop/" + offer.id(), "/mijn/hulp/weer");
    }

    @Test
    void whoIsAskedSeesWhatWithTwoButtonsAndNotByWhom() throws Exception {
        ask(request, offer);
        var path = "/mijn/hulp/gevraagd/" + askOf(offer).id();
        var page = mine(offer.person());

        assertThat(page.select("form[action^=/mijn/hulp/gevraagd]").eachAttr("action"))
                .containsExactly(path + "/ja", path + "/nu-niet");
        assertThat(page.select("main").text()).doesNotContain("Wie kan mij helpen?");
        requesting.close(asker, request);
        assertThat(mine(offer.person()).select("form[action^=/mijn/hulp/gevraagd]"))
                .isEmpty();
    }

    @Test
    void whoAsksSeesThatItIsReadAndThenTheAnswer() throws Exception {
        assertThat(mine(asker).select("main").text()).contains("Je hoort binnen twee werkdagen iets.");
        desk.answered(request, connector);
        assertThat(mine(asker).select("main").text()).contains("Je hebt hierover contact gehad.");
        desk.answer(request, "Kom gerust langs.", connector);

        var page = mine(asker);
        assertThat(page.select("blockquote").text()).isEqualTo("Kom gerust langs.");
        assertThat(page.select("form[action=/mijn/hulp/klaar/" + request + "]")).hasSize(1);
    }

    /** A mail said that there is one. */
    @Test
    void anAnswerCanBeReadAlsoWhenItIsDone() throws Exception {
        desk.answer(request, "Kom gerust langs.", connector);
        requesting.closeFor(request, connector);

        var page = mine(asker);
        assertThat(page.select("blockquote").text()).isEqualTo("Kom gerust langs.");
        assertThat(page.select("form[action^=/mijn/hulp/klaar]")).isEmpty();
    }

    @Test
    void whatIsDoneWithoutAnAnswerIsGone() throws Exception {
        requesting.close(asker, request);

        assertThat(mine(asker).select("main").text()).doesNotContain("Waar je hulp bij zoekt");
    }

    @Test
    void bothSayHowItWentInOneTap() throws Exception {
        var ask = agreed(request, offer);
        clock.set("2026-11-28", "09:00");
        goRound();

        assertThat(mine(asker)
                        .select("form[action^=/mijn/hulp/hoe/" + ask + "] button")
                        .eachText())
                .containsExactly("Goed", "Het ging niet door", "Liever iemand anders");
        assertThat(mine(offer.person()).select("form[action^=/mijn/hulp/hoe/" + ask + "]"))
                .hasSize(3);
    }

    @Test
    void eachPanelSaysAboutWhatAndWhom() throws Exception {
        var other = offered(
                Sample.offer(residents.welcome(new FirstName("Zeynep")).person().id(), COMPUTER, here),
                Capacity.timesAMonth(10));
        agreed(request, offer);
        agreed(requested(Sample.request(asker, COMPUTER, here)), other);
        for (var it : introductions.asked(asker)) {
            introductions.yes(it.id(), asker);
        }
        clock.set("2026-11-28", "09:00");
        goRound();

        assertThat(mine(asker).select(".panel h2").eachText())
                .contains("Boodschappen met Gijs: hoe ging het?", "Computer of telefoon met Zeynep: hoe ging het?");
        assertThat(mine(other.person()).select(".panel h2").eachText())
                .contains("Computer of telefoon met Gijs: hoe ging het?");
    }

    /** Who that is, is told after two yeses. */
    @Test
    void whereTheyNeverSaidYesToEachOtherNoNameStandsThere() throws Exception {
        agreed(request, offer);
        clock.set("2026-11-28", "09:00");
        goRound();
        assertThat(mine(offer.person()).select(".panel h2").eachText()).contains("Boodschappen: hoe ging het?");

        aboutMe.forget(asker);
        assertThat(mine(offer.person()).select(".panel h2").eachText()).contains("Hoe ging het?");
    }

    @Test
    void whoSaidYesSeesWhatTheyDoAndCanLetGo() throws Exception {
        var ask = agreed(request, offer);
        var page = mine(offer.person());

        assertThat(page.select("main").text()).contains("Wat je voor een buur doet", "Ik kan dit toch niet");
        assertThat(page.select("form[action=/mijn/hulp/toch-niet/" + ask + "]")).hasSize(1);
        promises.letGo(offer.person(), ask);
        assertThat(mine(offer.person()).select("main").text()).doesNotContain("Wat je voor een buur doet");
    }

    @Test
    void whoLetsItBeShownReadsTheWordsAsTheyAreWithYesAndNo() throws Exception {
        var shown = requested(Sample.request(asker, COMPUTER, here).wishing(Wish.SHOWN));
        assertThat(mine(asker).select("form[action$=tonen/" + shown + "]")).isEmpty();
        showing.propose(shown, "Een buur zoekt hulp met een <telefoon>.", connector);

        var page = mine(asker);
        assertThat(page.select("blockquote").eachText()).contains("Een buur zoekt hulp met een <telefoon>.");
        assertThat(page.select("form[action$=tonen/" + shown + "] button").eachText())
                .containsExactly("Ja, zet het zo op de site", "Liever niet");
        showing.yes(asker, shown, showing.of(shown).orElseThrow().proposedAt());
        assertThat(mine(asker)
                        .select("form[action$=tonen/" + shown + "] button")
                        .eachText())
                .containsExactly("Haal het van de site");
        requesting.close(asker, shown);
        assertThat(mine(asker).select("form[action$=tonen/" + shown + "]")).isEmpty();
    }

    @Test
    void whoHelpsSomebodyWhoRangRingsThemOnceThatIsAllRight() throws Exception {
        var caller = new EnteredFor(
                new FirstName("Nel"), new PhoneNumber("0345 123456"), CameIn.TELEPHONE, UUID.randomUUID());
        var entered = entering.enter(
                        caller, it -> Sample.request(it, GROCERIES, here).request(), connector)
                .request();
        agreed(entered, offer);
        assertThat(mine(offer.person()).select("main a[href^=tel:]")).isEmpty();
        entering.letRing(entered, connector);

        var page = mine(offer.person());
        assertThat(page.select("main a[href=tel:+31345123456]")).hasSize(1);
        assertThat(page.select("main").text()).contains("Bel Nel om iets af te spreken.");
    }

    @Test
    void nobodySeesWhatIsSomebodyElses() throws Exception {
        ask(request, offer);

        assertThat(mine(asker).select("form[action^=/mijn/hulp]").eachAttr("action"))
                .containsExactly("/mijn/hulp/klaar/" + request);
        assertThat(mine(connector).select("form[action^=/mijn/hulp]")).isEmpty();
    }
}
