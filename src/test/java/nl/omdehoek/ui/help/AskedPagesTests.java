package nl.omdehoek.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.help.Ask;
import nl.omdehoek.help.Offer;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** "Kun jij dit doen?", by the link in a mail: two buttons, of which one is enough. */
@OnDatabase
class AskedPagesTests extends HelpPagesVillage {

    @Autowired
    private Grants grants;

    private Offer offer;
    private UUID request;
    private UUID ask;
    private String secret = "";

    @BeforeEach
    void somebodyIsAsked() {
        offer = offered();
        request = requested();
        ask(request, offer);
        ask = askOf(offer).id();
        secret = grants.give(new Grant(Grant.Kind.ASKED_TO_HELP, offer.person(), ask.toString()));
    }

    private String path() {
        return "/helpen/" + secret;
    }

    private Document page(String secret) throws Exception {
        return page(AskedView.class, "helpen/" + secret, Map.of("secret", secret), Map.of());
    }

    private Ask.State state() {
        return matching.asked(ask).orElseThrow().state();
    }

    @Test
    void thePageTellsWhatItIsAndHasTwoButtons() throws Exception {
        var page = page(secret);

        assertThat(page.select("main form[method=post]").eachAttr("action"))
                .containsExactly(path() + "/ja", path() + "/nu-niet");
        assertThat(page.select("main form button").eachText()).containsExactly("Ja, dat kan ik", "Nu niet");
        assertThat(page.select("main .panel").text())
                .contains("Een uur", "27 november", "Een reden is niet nodig.")
                .doesNotContain("Gijs", "Wie kan mij helpen?");
        assertThat(page.select("main form input:not([type=hidden]), main textarea"))
                .isEmpty();
    }

    @Test
    void aScannerThatOpensEveryAddressChangesNothing() throws Exception {
        page(secret);
        for (var end : List.of("/ja", "/nu-niet")) {
            var answer = answer(opened(path() + end));
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getRedirectedUrl()).isEqualTo(path());
        }

        assertThat(state()).isEqualTo(Ask.State.OPEN);
        assertThat(page(secret).select("main form")).hasSize(2);
    }

    @Test
    void oneTapIsAYesAndASecondSaysTheSameAndDoesNothingMore() throws Exception {
        var first = answer(sent(path() + "/ja"));
        var second = answer(sent(path() + "/ja"));

        assertThat(first.getStatus()).isEqualTo(303);
        assertThat(List.of(first, second))
                .allSatisfy(it -> assertThat(it.getHeader("Location")).isEqualTo(path() + "?gedaan=ja"));
        assertThat(state()).isEqualTo(Ask.State.YES);
        assertThat(introductions.asked(desk.find(request).orElseThrow().person()))
                .hasSize(1);
        assertThat(page(secret).select("main form")).isEmpty();
    }

    @Test
    void whoComesTooLateReadsSo() throws Exception {
        requesting.close(desk.find(request).orElseThrow().person(), request);

        assertThat(answer(sent(path() + "/ja")).getHeader("Location")).isEqualTo(path());
        assertThat(page(secret).select("main p").text()).contains("Dit is niet meer nodig.");
        assertThat(state()).isEqualTo(Ask.State.WITHDRAWN);
    }

    @Test
    void notNowIsOneTapWithoutAReason() throws Exception {
        var answer = answer(sent(path() + "/nu-niet"));

        assertThat(answer.getHeader("Location")).isEqualTo(path() + "?gedaan=nu-niet");
        assertThat(state()).isEqualTo(Ask.State.PASSED);
        var page = page(
                AskedView.class, "helpen/" + secret, Map.of("secret", secret), Map.of("gedaan", List.of("nu-niet")));
        assertThat(page.select(".notice").text()).isEqualTo("Prima. We vragen een ander.");
        assertThat(page.select("main form, main input")).isEmpty();
    }

    @Test
    void nothingTellsNotNowFromSilence() throws Exception {
        answer(sent(path() + "/nu-niet"));
        var said = matching.asked(ask).orElseThrow();
        var silent = offered();
        ask(requested(), silent);
        var other = askOf(silent).id();
        clock.set("2026-11-30", "12:00");
        goRound();

        assertThat(matching.asked(other).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("id", "request", "person")
                .isEqualTo(said);
    }

    @Test
    void afterAYesNotNowDoesNothing() throws Exception {
        answer(sent(path() + "/ja"));
        answer(sent(path() + "/nu-niet"));

        assertThat(state()).isEqualTo(Ask.State.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAA", "x"})
    void whoGuessesASecretFindsNothingAndDoesNothing(String guessed) throws Exception {
        assertThat(page(guessed).select("main form")).isEmpty();
        assertThat(page(guessed).select("main p").text()).contains("Dit is niet meer nodig.");
        answer(sent("/helpen/" + guessed + "/ja"));
        answer(sent("/helpen/" + guessed + "/nu-niet"));

        assertThat(state()).isEqualTo(Ask.State.OPEN);
    }

    @Test
    void aSecretForSomethingElseIsWorthNothingHere() throws Exception {
        var other = grants.give(new Grant(Grant.Kind.SIGN_UP, offer.person(), ask.toString()));
        answer(sent("/helpen/" + other + "/ja"));

        assertThat(page(other).select("main form")).isEmpty();
        assertThat(state()).isEqualTo(Ask.State.OPEN);
    }

    @Test
    void anotherSiteSendsNothingHere() throws Exception {
        var answer = answer(sentFrom("cross-site", path() + "/ja"));

        assertThat(answer.getStatus()).isGreaterThanOrEqualTo(400);
        assertThat(state()).isEqualTo(Ask.State.OPEN);
    }
}
