package nl.omdehoek.ui.help;

import static nl.omdehoek.help.HelpTask.COMPUTER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.help.Ask;
import nl.omdehoek.help.Capacity;
import nl.omdehoek.help.Offer;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.Sample;
import nl.omdehoek.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** What somebody does about what they offer and ask, in one tap each; never about what is somebody else's. */
@OnDatabase
class MinePostsTests extends HelpPagesVillage {

    private PersonId gijs;
    private Offer offer;
    private PersonId asker;
    private UUID request;
    private UUID ask;
    private Cookie browser = new Cookie("omdehoek-ik", "x");

    @BeforeEach
    void gijsIsAsked() {
        offer = offered();
        gijs = offer.person();
        asker = person();
        request = requested(Sample.request(asker, offer.task(), here));
        ask(request, offer);
        ask = askOf(offer).id();
        browser = browserOf(gijs);
    }

    private MockHttpServletResponse tap(String path) throws Exception {
        return tap(path, browser);
    }

    private MockHttpServletResponse tap(String path, Cookie by) throws Exception {
        var answer = answer(sent("/mijn/hulp" + path).cookie(by));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/mijn");
        return answer;
    }

    private Ask.State state() {
        return matching.asked(ask).orElseThrow().state();
    }

    private Capacity capacity() {
        return volunteering.capacity(gijs).orElseThrow();
    }

    @Test
    void yesAndNotNow() throws Exception {
        tap("/gevraagd/" + ask + "/ja");
        assertThat(state()).isEqualTo(Ask.State.YES);

        var other = requested();
        ask(other, offer);
        ask = askOf(offer).id();
        tap("/gevraagd/" + ask + "/nu-niet");
        assertThat(state()).isEqualTo(Ask.State.PASSED);
    }

    @Test
    void lessIsHalf() throws Exception {
        tap("/minder");
        assertThat(capacity().timesAMonth()).isEqualTo(5);
    }

    @Test
    void notForAWhileAndAgain() throws Exception {
        tap("/even-niet");
        assertThat(capacity().pausedUntil()).isEqualTo("2026-12-23");
        tap("/weer");
        assertThat(capacity().pausedUntil()).isNull();
    }

    @Test
    void stopEndsOneOffer() throws Exception {
        var computer = offered(Sample.offer(gijs, COMPUTER, here), Capacity.timesAMonth(10));
        tap("/stop/" + offer.id());

        assertThat(volunteering.offers(gijs)).containsExactly(computer);
        assertThat(volunteering.asked(gijs)).isEmpty();
        tap("/stop/" + offer.id());
        tap("/stop/onzin");
        assertThat(volunteering.offers(gijs)).containsExactly(computer);
    }

    @Test
    void doneClosesWhatOneAsked() throws Exception {
        tap("/klaar/" + request, browserOf(asker));

        assertThat(desk.find(request)).map(Request::isOpen).contains(false);
        assertThat(state()).isEqualTo(Ask.State.WITHDRAWN);
    }

    @Test
    void howItWent() throws Exception {
        volunteering.yes(gijs, ask);
        clock.set("2026-11-28", "09:00");
        goRound();
        tap("/hoe/" + ask + "/GOED");
        assertThat(afterwards.asked(gijs)).containsExactly(ask);
        tap("/hoe/" + ask + "/NOT_MET");

        assertThat(afterwards.asked(gijs)).isEmpty();
        assertThat(afterwards.asked(asker)).containsExactly(ask);
        assertThat(state()).isEqualTo(Ask.State.PASSED);
    }

    @Test
    void whoCannotDoItAfterAllLetsGo() throws Exception {
        volunteering.yes(gijs, ask);
        tap("/toch-niet/" + ask, browserOf(person()));
        assertThat(state()).isEqualTo(Ask.State.YES);
        tap("/toch-niet/" + ask);

        assertThat(state()).isEqualTo(Ask.State.PASSED);
    }

    @Test
    void somebodyElsesIsNotOnesOwn() throws Exception {
        var stranger = browserOf(person());
        for (var path : List.of(
                "/gevraagd/" + ask + "/ja",
                "/gevraagd/" + ask + "/nu-niet",
                "/stop/" + offer.id(),
                "/klaar/" + request,
                "/minder",
                "/even-niet",
                "/weer")) {
            tap(path, stranger);
        }
        tap("/klaar/" + request);

        assertThat(state()).isEqualTo(Ask.State.OPEN);
        assertThat(volunteering.offers(gijs)).containsExactly(offer);
        assertThat(capacity()).isEqualTo(Capacity.timesAMonth(10));
        assertThat(desk.find(request)).map(Request::isOpen).contains(true);
    }

    @Test
    void howItWentIsForTheTwoOnly() throws Exception {
        volunteering.yes(gijs, ask);
        clock.set("2026-11-28", "09:00");
        goRound();
        tap("/hoe/" + ask + "/RATHER_NOT", browserOf(person()));

        assertThat(state()).isEqualTo(Ask.State.YES);
        assertThat(afterwards.asked(gijs)).containsExactly(ask);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/minder", "/even-niet", "/weer"})
    void whoIsNotKnownHereChangesNothing(String path) throws Exception {
        assertThat(answer(sent("/mijn/hulp" + path)).getStatus()).isEqualTo(404);
        assertThat(answer(sent("/mijn/hulp/gevraagd/" + ask + "/ja")).getStatus())
                .isEqualTo(404);
        assertThat(capacity()).isEqualTo(Capacity.timesAMonth(10));
        assertThat(state()).isEqualTo(Ask.State.OPEN);
    }

    @Test
    void whoOpensAnAddressOfWhatWasSentFindsTheirPage() throws Exception {
        for (var path : List.of("/minder", "/stop/" + offer.id(), "/gevraagd/" + ask + "/ja", "/klaar/" + request)) {
            assertThat(answer(opened("/mijn/hulp" + path).cookie(browser)).getRedirectedUrl())
                    .isEqualTo("/mijn");
        }
        assertThat(state()).isEqualTo(Ask.State.OPEN);
        assertThat(volunteering.offers(gijs)).containsExactly(offer);
    }
}
