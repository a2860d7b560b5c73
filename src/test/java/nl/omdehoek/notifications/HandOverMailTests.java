package nl.omdehoek.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.InternetAddress;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.help.HandOver;
import nl.omdehoek.help.HandOver.State;
import nl.omdehoek.help.HandOvers;
import nl.omdehoek.help.PassedOn;
import nl.omdehoek.help.SampleHandOvers;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail to a help point, by a real mail server that may be down; and what the asker hears by mail. */
class HandOverMailTests {

    private static final PassedOn ALL =
            new PassedOn("Bel 's ochtends.\n\"Zij\" — {0} wacht.", "Fatma", "06 12345678", "Ik ben <veel> alleen. 🍲");
    private static final Pattern LINK = Pattern.compile("http\\S+/overdracht/([\\w-]{22})");

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        @Autowired
        private AutowireCapableBeanFactory beans;

        @Autowired
        private HandOverWords words;

        @Autowired
        private HandOvers handOvers;

        @Autowired
        private HandOverWaitsLetter waits;

        @Autowired
        private HandOverArrivedLetter arrived;

        @Autowired
        private ShownLetters shown;

        @Autowired
        private LetterText text;

        @Autowired
        private Origin origin;

        @Autowired
        private Residents residents;

        @Autowired
        private AboutMe aboutMe;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private TestClock clock;

        private final MailServer server = new MailServer();
        private final MailAddress box = new MailAddress(UUID.randomUUID() + "@postvak.example");
        private SampleHandOvers samples;
        private PersonId fatma;

        @BeforeEach
        void fatmaIsThere() {
            samples = beans.createBean(SampleHandOvers.class);
            fatma = residents.welcome(new FirstName("Fatma")).person().id();
        }

        @AfterEach
        void theMailServerStops() {
            clock.reset();
            server.close();
        }

        private HandOverMail channel() {
            return new HandOverMail(new MailSetup().delivery(shown, server.settings(), text, origin), words, origin);
        }

        private HandOver agreed() {
            var handOver = samples.propose(fatma, box);
            handOvers.yes(handOver.id(), fatma);
            return handOver;
        }

        private String textOf(PassedOn passedOn) {
            return words.of(SampleHandOvers.of(fatma, passedOn), "https://link").text();
        }

        @Test
        void theMailHoldsExactlyWhatTheAskerReadsButForTheLink() throws Exception {
            var handOver = agreed();
            var read = words.shown(handOvers.find(handOver.id(), fatma).orElseThrow());
            samples.send(channel());

            var mail = server.at(box.text()).getFirst();
            var sent = mail.getContent().toString().replace("\r\n", "\n").stripTrailing();
            assertThat(LINK.matcher(sent).replaceAll("(hier komt een link voor het hulppunt)"))
                    .isEqualTo(read.text());
            assertThat(sent).contains(SampleHandOvers.TEXT, "Voornaam: Fatma", "Wie kan mij helpen?");
            assertThat(mail.getSubject()).isEqualTo(read.subject()).doesNotContain("Fatma", "ulp", "vraag");
            assertThat(mail.getContentType()).startsWith("text/plain");
            assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("antwoord@voorbeeld.nl"));
        }

        @Test
        void whatWasWrittenIsLeftAsItIs() throws Exception {
            channel().send(SampleHandOvers.of(fatma, ALL), box, "geheim");

            assertThat(server.at(box.text()).getFirst().getContent().toString().replace("\r\n", "\n"))
                    .contains(ALL.text(), ALL.words());
        }

        @Test
        void nothingElseOfSomebodyGoesAlong() {
            assertThat(textOf(new PassedOn("Bel mij.", "", "", "")))
                    .contains("Bel mij.")
                    .doesNotContain("Voornaam", "Telefoon", "eigen woorden", "Fatma");
            assertThat(textOf(ALL)).contains("Voornaam: Fatma\nTelefoon: 06 12345678\n\nIn eigen woorden:\n");
        }

        @Test
        void theLinkInItIsWhereTheHelpPointSaysThatItArrived() throws Exception {
            var handOver = agreed();
            samples.send(channel());
            var link =
                    LINK.matcher(server.at(box.text()).getFirst().getContent().toString());

            assertThat(link.find()).isTrue();
            assertThat(handOvers.look(link.group(1))).map(HandOver::id).contains(handOver.id());
        }

        @Test
        void whenTheMailServerWasDownItComesOnce() throws Exception {
            var handOver = agreed();
            server.goDown();
            samples.send(channel());
            assertThat(handOvers.get(handOver.id()).map(HandOver::state)).contains(State.AGREED);

            server.comeBack();
            samples.send(channel());
            assertThat(server.at(box.text())).isEmpty();
            clock.set(clock.instant().plusSeconds(60));
            samples.send(channel());
            samples.send(channel());
            assertThat(server.at(box.text())).hasSize(1);
            assertThat(server.at(box.text()).getFirst().getMessageID())
                    .contains(handOver.id().toString());
        }

        @Test
        void whoIsForgottenWhileItWaitsIsNotMailed() {
            agreed();
            server.goDown();
            samples.send(channel());
            aboutMe.forget(fatma);
            server.comeBack();
            clock.set(clock.instant().plusSeconds(3_600));
            samples.send(channel());

            assertThat(server.at(box.text())).isEmpty();
        }

        @Test
        void whereLettersAreShownItIsShownAndForgottenWithWhomItIsAbout() {
            var page = new ShownLetters(text, clock, true);
            new HandOverMail(page, words, origin).send(SampleHandOvers.of(fatma, ALL), box, "geheim");
            assertThat(page.last()).extracting(ShownLetters.Shown::to).containsExactly(box.text());

            page.forget(fatma);
            assertThat(page.last()).isEmpty();
        }

        // --- what the asker hears

        private Recipient recipient(String language) {
            var texts = Texts.in(Locale.of(language));
            return new Recipient(
                    residents.find(fatma).orElseThrow(),
                    texts,
                    new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX));
        }

        private Optional<String> asked(MailKind kind) {
            return jdbc.sql("select about from mail where person = :person and kind = :kind")
                    .param("person", fatma.value())
                    .param("kind", kind.name())
                    .query(String.class)
                    .optional();
        }

        private static void assertSaysNothing(Letter letter) {
            assertThat(letter.toString().toLowerCase(Locale.ROOT))
                    .doesNotContain("hulp", "help", "sociaal", "koffie", "wie kan mij");
        }

        @ParameterizedTest
        @ValueSource(strings = {"nl", "en"})
        void thatSomethingWaitsIsToldWithoutSayingWhat(String language) {
            var handOver = samples.propose(fatma, box);
            await().until(() -> asked(MailKind.HAND_OVER_WAITS).isPresent());

            var letter =
                    waits.write(recipient(language), handOver.id().toString()).orElseThrow();
            assertSaysNothing(letter);
            assertThat(letter.toString()).contains("/mijn/overdracht/" + handOver.id());
            handOvers.no(handOver.id(), fatma);
            assertThat(waits.write(recipient(language), handOver.id().toString()))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"nl", "en"})
        void thatItArrivedIsToldOnceItDid(String language) throws Exception {
            var handOver = agreed();
            samples.send(channel());
            assertThat(arrived.write(recipient(language), handOver.id().toString()))
                    .isEmpty();
            var link =
                    LINK.matcher(server.at(box.text()).getFirst().getContent().toString());
            assertThat(link.find()).isTrue();
            handOvers.arrived(link.group(1));

            await().until(() -> asked(MailKind.HAND_OVER_ARRIVED).isPresent());
            assertSaysNothing(
                    arrived.write(recipient(language), handOver.id().toString()).orElseThrow());
        }
    }
}
