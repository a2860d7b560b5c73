package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.omdehoek.help.Afterwards;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.HowKnown;
import nl.omdehoek.help.Matching;
import nl.omdehoek.help.Offer;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Showing;
import nl.omdehoek.help.Volunteering;
import nl.omdehoek.help.Wish;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of help between people, as everybody may have them: as {@link AccessTests} looks at all others; and by keys. */
class HelpAccessTests {

    @RegisterExtension
    final Phones phones = new Phones();

    static Stream<Named<Consumer<Phone>>> pages() {
        return Stream.of(
                named("een vraag", it -> new Scene().request(it)),
                named(
                        "een vraag waar iemand voor is gevraagd",
                        it -> new Scene().asked().request(it)),
                named(
                        "een vraag waar de verbinder aan zet is",
                        it -> new Scene().passed().request(it)),
                named(
                        "een vraag die op de site staat",
                        it -> new Scene().shown().request(it)),
                named("een vraag voor de verbinder alleen", it -> new Scene(Wish.ONLY_CONNECTOR).request(it)),
                named("een antwoord zonder woorden", it -> new Scene().answerWithoutWords(it)),
                named("kun jij dit doen?", it -> new Scene().asked().question(it)),
                named("kun jij dit doen? gezegd", it -> new Scene().asked().answered(it)),
                named("kun jij dit doen? op", it -> it.open("/helpen/op")),
                named("mijn, gevraagd", it -> new Scene().asked().helper(it)),
                named("mijn, beloofd", it -> new Scene().agreed().helper(it)),
                named("mijn, hoe ging het", it -> new Scene().agreed().over().helper(it)),
                named("mijn, antwoord en voorstel", it -> new Scene().shown().asker(it)),
                named("gevraagd in de buurt", it -> new Scene().shown().list(it)),
                named("namens", it -> new Scene().enter(it)),
                named("namens, met fouten", it -> new Scene().enterWrong(it)),
                named("namens, opgeschreven", it -> new Scene().entered(it)));
    }

    /** Two who can meet, and who connects where they live. */
    private static final class Scene {

        private static final AtomicInteger ISLANDS = new AtomicInteger();

        private final Portal portal = Portal.running();
        private final Island island = new Island("1791");
        private final Colleague connector = island.having(Role.CONNECTOR);
        private final PersonId gijs = new Guests(portal).somebody("Gijs-Wilhelmus");
        private final PersonId zeynep = new Guests(portal).somebody("Zeynep " + letter());
        private final Offer offer = island.offers(zeynep, HelpTask.RESPITE);
        private final UUID request;
        private UUID ask = new UUID(0, 0);

        Scene() {
            this(Wish.SHOWN);
        }

        Scene(Wish wish) {
            request = island.asks(gijs, HelpTask.RESPITE, wish);
        }

        private static char letter() {
            return (char) ('A' + ISLANDS.getAndIncrement() % 26);
        }

        Scene asked() {
            portal.part(Matching.class).know(connector.person(), offer.id(), HowKnown.MET, true);
            portal.part(Matching.class).ask(connector.person(), request, offer.id());
            ask = portal.part(Volunteering.class).asked(zeynep).getFirst().id();
            return this;
        }

        Scene passed() {
            asked();
            portal.part(Volunteering.class).notNow(zeynep, ask);
            return this;
        }

        Scene agreed() {
            asked();
            portal.part(Volunteering.class).yes(zeynep, ask);
            return this;
        }

        Scene over() {
            portal.part(JdbcClient.class)
                    .sql("insert into went (ask, person, asked_on) values (:ask, :person, current_date)")
                    .param("ask", ask)
                    .param("person", zeynep.value())
                    .update();
            assertThat(portal.part(Afterwards.class).asked(zeynep)).containsExactly(ask);
            return this;
        }

        Scene shown() {
            var showing = portal.part(Showing.class);
            showing.propose(request, "Een buur zoekt iemand die een middag de zorg overneemt.", connector.person());
            showing.yes(gijs, request, showing.of(request).orElseThrow().proposedAt());
            portal.part(RequestDesk.class).answer(request, "Ik bel je morgen.", connector.person());
            return this;
        }

        void request(Phone phone) {
            connector.signIn(phone);
            phone.open("/werkbank/vraag/" + request);
        }

        void answerWithoutWords(Phone phone) {
            request(phone);
            phone.page().locator("form[action$='/antwoord'] button").click();
            phone.page().locator(".wrong, .notice").first().waitFor();
        }

        void question(Phone phone) {
            phone.open("/helpen/"
                    + portal.part(Grants.class).give(new Grant(Grant.Kind.ASKED_TO_HELP, zeynep, ask.toString())));
        }

        void answered(Phone phone) {
            question(phone);
            phone.page().locator("form[action$='/ja'] button").click();
            phone.page().locator(".notice").waitFor();
        }

        void helper(Phone phone) {
            Island.knows(phone, zeynep);
            phone.open("/mijn");
        }

        void asker(Phone phone) {
            Island.knows(phone, gijs);
            phone.open("/mijn");
        }

        void list(Phone phone) {
            phone.open("/gevraagd?bij=" + island.postcode());
        }

        void enter(Phone phone) {
            connector.signIn(phone);
            phone.open("/werkbank/namens");
        }

        void enterWrong(Phone phone) {
            enter(phone);
            send(phone);
            phone.page().locator(".wrong").first().waitFor();
        }

        private static void send(Phone phone) {
            phone.page().locator("form[action$='/schrijf-op'] button").click();
        }

        void entered(Phone phone) {
            enter(phone);
            phone.page().locator("input[name=naam]").fill("Nel");
            phone.page().locator("input[name=telefoon]").fill("0222 123456");
            phone.page().locator("input[name=bij]").fill(island.postcode());
            phone.page().locator("input[name=taak][value=dieren]").check();
            phone.page().locator("input[name=zestien]").check();
            send(phone);
            phone.page().locator(".code-words").first().waitFor();
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

        for (var button : phone.page().locator("main button").all().stream()
                .filter(Locator::isVisible)
                .toList()) {
            phone.page().evaluate("document.activeElement.blur(); window.getSelection().removeAllRanges()");
            KeyboardTests.tabTo(phone, button);
        }
    }
}
