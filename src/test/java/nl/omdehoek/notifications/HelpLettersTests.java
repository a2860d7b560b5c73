package nl.omdehoek.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.Point;
import nl.omdehoek.help.AskedToHelp;
import nl.omdehoek.help.Capacity;
import nl.omdehoek.help.HelpGuide;
import nl.omdehoek.help.HelpKind;
import nl.omdehoek.help.HelpPoint;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.HelpVillage;
import nl.omdehoek.help.HelperFound;
import nl.omdehoek.help.HowItWentAsked;
import nl.omdehoek.help.Offer;
import nl.omdehoek.help.OfferHeard;
import nl.omdehoek.help.RequestAnswered;
import nl.omdehoek.help.RequestWaits;
import nl.omdehoek.help.Sample;
import nl.omdehoek.help.Went;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.Location;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.search.Reindexing;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;

/** Mails between who asks, who offers and who connects: to the right person only, and telling nobody else what it is about. */
class HelpLettersTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends HelpVillage {

        /** Whoever looks over a shoulder reads a subject. */
        private static final List<String> SAY_WHAT_IT_IS = List.of(
                "hulp",
                "help",
                "zorg",
                "vraag",
                "nood",
                "steun",
                "boodschap",
                "vrijwillig",
                "verbind",
                "care",
                "request",
                "support",
                "need",
                "grocer",
                "volunteer",
                "aanvraag",
                "hoek");

        private static final Pattern LINK = Pattern.compile("/helpen/([A-Za-z0-9_-]{22})\\b");
        private static final String ASKERS_WORDS = "Wie kan mij helpen?";

        @Autowired
        private HelpLetters letters;

        @Autowired
        private List<LetterWriter> writers;

        @Autowired
        private Outbox outbox;

        @Autowired
        private Grants grants;

        @Autowired
        private HelpGuide guide;

        @Autowired
        private Reindexing reindexing;

        private Person zeynep;
        private Person lodewijk;
        private PersonId connects;

        @BeforeEach
        void oneAsksAndOneOffers() {
            zeynep = residents.welcome(new FirstName("Zeynep")).person();
            lodewijk = residents.welcome(new FirstName("Lodewijk")).person();
            connects = SampleStaff.with(Role.CONNECTOR, nobodys, residents, jdbc);
        }

        private UUID request() {
            return requested(
                    Sample.request(zeynep.id(), HelpTask.GROCERIES, here).in(nobodys));
        }

        private Offer offer() {
            return offered(Sample.offer(lodewijk.id(), HelpTask.GROCERIES, here), Capacity.timesAMonth(10));
        }

        private UUID askedOf(UUID request, Offer offer) {
            matching.ask(connects, request, offer.id());
            return askOf(offer).id();
        }

        private UUID yesTo(UUID request, Offer offer) {
            var ask = askedOf(request, offer);
            volunteering.yes(offer.person(), ask);
            return ask;
        }

        private HelpLetters now() {
            return AopTestUtils.getTargetObject(letters);
        }

        /** Everybody who gets a mail of this kind about this. */
        private List<PersonId> whoGet(MailKind kind, Object about) {
            return jdbc.sql("select person from mail where kind = :kind and about like :about")
                    .param("kind", kind.name())
                    .param("about", about + "%")
                    .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                    .list();
        }

        private void assertOnlyGets(MailKind kind, Object about, PersonId... only) {
            await().until(() -> whoGet(kind, about).size() >= only.length);
            assertThat(whoGet(kind, about)).containsExactlyInAnyOrder(only);
        }

        private Optional<Letter> letter(MailKind kind, PersonId to, Locale language) {
            var mail = outbox.to(Set.of(to), Set.of(kind)).getLast().mail();
            var texts = Texts.in(language);
            var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
            var recipient = new Recipient(residents.find(to).orElseThrow(), texts, saying);
            return writers.stream()
                    .filter(it -> it.kind() == kind)
                    .findFirst()
                    .orElseThrow()
                    .write(recipient, mail.about());
        }

        private Optional<Letter> letter(MailKind kind, PersonId to) {
            return letter(kind, to, Texts.DUTCH);
        }

        /** Neither what it is about, nor who the other is, nor a word of theirs, in either language. */
        private void assertTellsNothing(MailKind kind, PersonId to) {
            var both = List.of(Texts.DUTCH, Locale.ENGLISH);
            assertThat(both).allSatisfy(it -> {
                var written = letter(kind, to, it).orElseThrow();
                assertThat(SAY_WHAT_IT_IS).noneMatch(written.subject().toLowerCase(Locale.ROOT)::contains);
                assertThat(written.toString()).doesNotContain("Zeynep", "Lodewijk", ASKERS_WORDS, "Ik help graag");
            });
        }

        // --- a neighbour waits for you

        @Test
        void whoConnectsHearsThatSomethingWaitsAndNobodyElse() {
            SampleStaff.with(Role.STAND_IN, nobodys, residents, jdbc);
            SampleStaff.with(Role.DESK, nobodys, residents, jdbc);
            var request = request();

            assertOnlyGets(MailKind.REQUEST, request, connects);
            assertTellsNothing(MailKind.REQUEST, connects);
            assertThat(letter(MailKind.REQUEST, connects).orElseThrow().toString())
                    .contains("/werkbank/vraag/" + request);
        }

        @Test
        void thenTheStandInAndThenTheDesk() {
            var standsIn = SampleStaff.with(Role.STAND_IN, nobodys, residents, jdbc);
            var atDesk = SampleStaff.with(Role.DESK, nobodys.municipality(), residents, jdbc);
            var request = request();
            assertOnlyGets(MailKind.REQUEST, request, connects);
            clock.set("2026-11-26", "07:00");
            goRound();
            assertOnlyGets(MailKind.REQUEST, request, connects, standsIn);
            clock.set("2026-11-26", "23:00");
            goRound();
            assertOnlyGets(MailKind.REQUEST, request, connects, standsIn, atDesk);

            assertThat(List.of(standsIn, atDesk))
                    .allSatisfy(it -> assertThat(letter(MailKind.REQUEST, it)).isPresent());
        }

        /** What makes it too late. */
        private enum TooLate {
            ANSWERED,
            CLOSED,
            FORGOTTEN,
            ROLE_ENDED
        }

        @ParameterizedTest
        @EnumSource
        void itIsNotWrittenAnyMoreOnceItIsTooLate(TooLate why) {
            var request = request();
            now().on(new RequestWaits(request, Role.CONNECTOR));
            assertThat(letter(MailKind.REQUEST, connects)).isPresent();
            switch (why) {
                case ANSWERED -> desk.answered(request, connects);
                case CLOSED -> requesting.close(zeynep.id(), request);
                case FORGOTTEN -> aboutMe.forget(zeynep.id());
                case ROLE_ENDED ->
                    jdbc.sql("delete from staff_role where person = :person")
                            .param("person", connects.value())
                            .update();
            }

            assertThat(letter(MailKind.REQUEST, connects)).isEmpty();
        }

        // --- there is an answer for you

        @Test
        void whoAskedHearsThatThereIsAnAnswerAndNotWhich() {
            var request = request();
            desk.answer(request, "Kom gerust langs.", connects);

            assertOnlyGets(MailKind.REQUEST_ANSWERED, request, zeynep.id());
            assertTellsNothing(MailKind.REQUEST_ANSWERED, zeynep.id());
            assertThat(letter(MailKind.REQUEST_ANSWERED, zeynep.id())
                            .orElseThrow()
                            .toString())
                    .doesNotContain("gerust")
                    .contains("path=/mijn]");
        }

        @Test
        void eachAnswerIsTold() {
            var request = request();
            desk.answer(request, "Kom gerust langs.", connects);
            assertOnlyGets(MailKind.REQUEST_ANSWERED, request, zeynep.id());
            desk.answer(request, "Of bel even.", connects);

            assertOnlyGets(MailKind.REQUEST_ANSWERED, request, zeynep.id(), zeynep.id());
        }

        @Test
        void anAnswerIsToldOnceThoughItIsHeardTwice() {
            var request = request();
            desk.answer(request, "Kom gerust langs.", connects);
            now().on(new RequestAnswered(request));
            now().on(new RequestAnswered(request));

            assertOnlyGets(MailKind.REQUEST_ANSWERED, request, zeynep.id());
        }

        // --- can you do this?

        @Test
        void whoIsAskedGetsALinkThatIsForThisOnly() {
            var ask = askedOf(request(), offer());

            assertOnlyGets(MailKind.ASKED, ask, lodewijk.id());
            assertTellsNothing(MailKind.ASKED, lodewijk.id());
            var link = LINK.matcher(
                    letter(MailKind.ASKED, lodewijk.id()).orElseThrow().toString());
            assertThat(link.find()).isTrue();
            assertThat(grants.look(link.group(1), Grant.Kind.ASKED_TO_HELP))
                    .contains(new Grant(Grant.Kind.ASKED_TO_HELP, lodewijk.id(), ask.toString()));
            assertThat(link.find()).isFalse();
        }

        /** What makes asking too late. */
        private enum NotNeeded {
            YES,
            NOT_NOW,
            STOPPED,
            CLOSED,
            FORGOTTEN,
            SOMEBODY_ELSE
        }

        @ParameterizedTest
        @EnumSource
        void itIsNotAskedAnyMoreOnceItIsTooLate(NotNeeded why) {
            var request = request();
            var offer = offer();
            var ask = askedOf(request, offer);
            now().on(new AskedToHelp(ask));
            assertThat(letter(MailKind.ASKED, lodewijk.id())).isPresent();
            switch (why) {
                case YES -> volunteering.yes(lodewijk.id(), ask);
                case NOT_NOW -> volunteering.notNow(lodewijk.id(), ask);
                case STOPPED -> volunteering.stop(lodewijk.id(), offer.id());
                case CLOSED -> requesting.close(zeynep.id(), request);
                case FORGOTTEN -> aboutMe.forget(zeynep.id());
                case SOMEBODY_ELSE -> yesTo(request, offered());
            }

            assertThat(letter(MailKind.ASKED, lodewijk.id())).isEmpty();
        }

        // --- somebody would like to talk with you

        @Test
        void whoAskedHearsThatThereIsSomebodyAndNotWho() {
            var ask = yesTo(request(), offer());

            assertOnlyGets(MailKind.HELPER_FOUND, ask, zeynep.id());
            assertTellsNothing(MailKind.HELPER_FOUND, zeynep.id());
            assertThat(letter(MailKind.HELPER_FOUND, zeynep.id()).orElseThrow().toString())
                    .contains("/mijn/berichten");
        }

        @Test
        void whoComesAfterTheFirstLetGoIsToldToo() {
            var request = request();
            var first = yesTo(request, offer());
            assertOnlyGets(MailKind.HELPER_FOUND, first, zeynep.id());
            promises.letGo(lodewijk.id(), first);
            clock.set("2026-11-25", "15:01");
            var second = yesTo(request, offered());

            assertOnlyGets(MailKind.HELPER_FOUND, second, zeynep.id());
            assertThat(letter(MailKind.HELPER_FOUND, zeynep.id())).isPresent();
        }

        @ParameterizedTest
        @EnumSource(
                value = NotNeeded.class,
                names = {"YES", "NOT_NOW", "STOPPED"})
        void whoAnsweredIsNotToldAnyMore(NotNeeded why) {
            var request = request();
            var ask = yesTo(request, offer());
            now().on(new HelperFound(request, ask));
            assertThat(letter(MailKind.HELPER_FOUND, zeynep.id())).isPresent();
            var introduction = introductions.asked(zeynep.id()).getFirst().id();
            switch (why) {
                case YES -> introductions.yes(introduction, zeynep.id());
                case NOT_NOW -> introductions.no(introduction, zeynep.id());
                default -> promises.letGo(lodewijk.id(), ask);
            }

            assertThat(letter(MailKind.HELPER_FOUND, zeynep.id())).isEmpty();
        }

        // --- it does not go on

        @Test
        void whoWantedToHelpHearsKindlyAndWithoutAReason() {
            var ask = yesTo(request(), offer());
            introductions.no(introductions.asked(zeynep.id()).getFirst().id(), zeynep.id());

            assertOnlyGets(MailKind.NOT_THIS_TIME, ask, lodewijk.id());
            assertTellsNothing(MailKind.NOT_THIS_TIME, lodewijk.id());
            assertThat(letter(MailKind.NOT_THIS_TIME, lodewijk.id())
                            .orElseThrow()
                            .toString())
                    .contains("Dat ligt niet aan jou.", "Dank je wel");
        }

        @Test
        void whoLetsGoThemselvesHearsNothing() {
            var ask = yesTo(request(), offer());
            promises.letGo(lodewijk.id(), ask);

            assertThat(whoGet(MailKind.NOT_THIS_TIME, ask)).isEmpty();
        }

        // --- how did it go?

        @Test
        void bothAreAskedHowItWentAndNobodyElse() {
            var ask = yesTo(request(), offer());
            clock.set("2026-11-28", "09:00");
            goRound();

            assertOnlyGets(MailKind.HOW_IT_WENT, ask, zeynep.id(), lodewijk.id());
            assertTellsNothing(MailKind.HOW_IT_WENT, zeynep.id());
            assertTellsNothing(MailKind.HOW_IT_WENT, lodewijk.id());
        }

        @Test
        void whoSaidHowItWentIsNotAskedByMailAnyMore() {
            var ask = yesTo(request(), offer());
            clock.set("2026-11-28", "09:00");
            goRound();
            List.of(zeynep, lodewijk).forEach(it -> now().on(new HowItWentAsked(ask, it.id())));
            afterwards.answer(ask, zeynep.id(), Went.WELL);

            assertThat(letter(MailKind.HOW_IT_WENT, zeynep.id())).isEmpty();
            assertThat(letter(MailKind.HOW_IT_WENT, lodewijk.id())).isPresent();
        }

        // --- about what you offered

        private void point(String name, HelpKind kind, double north) {
            var bare = SampleListings.bare();
            var at = new Point(here.latitude() + north, here.longitude());
            var listing = new Listing(
                    new Wording(name, "", ""),
                    new Location(at, Exactness.EXACT, SampleListings.BEESD, "", "Beesd"),
                    bare.belonging(),
                    bare.welcome(),
                    bare.contact(),
                    bare.exchange(),
                    bare.publication(),
                    bare.confirmation(),
                    false);
            guide.keep(new HelpPoint(SampleListings.newId(), kind, listing, null, OpeningHours.UNKNOWN, null), "test");
        }

        @Test
        void whoOffersReadsWhichVolunteersDeskIsNearest() {
            here = new Point(-here.latitude(), here.longitude());
            point("Voedselbank Vlakbij", HelpKind.FOOD_BANK, 0);
            point("Steunpunt Verderop", HelpKind.VOLUNTEERS_DESK, 0.02);
            point("Steunpunt Dichtbij", HelpKind.VOLUNTEERS_DESK, 0.01);
            reindexing.now();
            var offer = offer();
            now().on(new OfferHeard(offer.id()));

            assertOnlyGets(MailKind.OFFER_HEARD, offer.id(), lodewijk.id());
            assertTellsNothing(MailKind.OFFER_HEARD, lodewijk.id());
            assertThat(letter(MailKind.OFFER_HEARD, lodewijk.id()).orElseThrow().toString())
                    .contains("Steunpunt Dichtbij", "/dienst/steunpunt-dichtbij-")
                    .doesNotContain("Verderop", "Vlakbij", "/schap");
        }

        @Test
        void whereNoDeskIsNearItSaysSoWithWhatCanBeDoneNow() {
            here = new Point(here.latitude(), here.longitude() - 90);
            point("Steunpunt Elders", HelpKind.VOLUNTEERS_DESK, 0.5);
            reindexing.now();
            var offer = offer();
            now().on(new OfferHeard(offer.id()));

            assertTellsNothing(MailKind.OFFER_HEARD, lodewijk.id());
            assertThat(letter(MailKind.OFFER_HEARD, lodewijk.id()).orElseThrow().toString())
                    .contains("Er vroeg nog niemand om.", "path=/schap]")
                    .doesNotContain("Elders");
        }

        @Test
        void whoWasAskedMeanwhileOrStoppedHearsNothing() {
            var offer = offer();
            now().on(new OfferHeard(offer.id()));
            askedOf(request(), offer);
            assertThat(letter(MailKind.OFFER_HEARD, lodewijk.id())).isEmpty();

            var stopped = offered();
            now().on(new OfferHeard(stopped.id()));
            volunteering.stop(stopped.person(), stopped.id());
            assertThat(letter(MailKind.OFFER_HEARD, stopped.person())).isEmpty();
        }
    }
}
