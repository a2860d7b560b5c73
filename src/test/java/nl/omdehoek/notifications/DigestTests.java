package nl.omdehoek.notifications;

import static java.time.DayOfWeek.FRIDAY;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Repetition;
import nl.omdehoek.activities.Repetition.Once;
import nl.omdehoek.activities.Repetition.Weekly;
import nl.omdehoek.activities.Repetition.Weeks;
import nl.omdehoek.activities.Schedule;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.geography.Neighbourhood;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Point;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Belonging;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.Location;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.listing.Sphere;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.people.Connector;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PersonalField;
import nl.omdehoek.people.Residents;
import nl.omdehoek.places.Place;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.PlaceKind;
import nl.omdehoek.search.Reindexing;
import nl.omdehoek.wording.Origin;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Deze week om de hoek": once a week, only for who asked, never the same twice. It is Wednesday; the mail comes on Thursday. */
class DigestTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final Pattern SECRET = Pattern.compile("/mijn/nieuws/stop/([A-Za-z0-9_-]{22})");

        /** Each test has a municipality of its own, from the end of the alphabet. */
        private static final AtomicInteger TAKEN = new AtomicInteger();

        @Autowired
        private Digests digests;

        @Autowired
        private DigestDay day;

        @Autowired
        private DigestLetter letter;

        @Autowired
        private DigestData data;

        @Autowired
        private Outbox outbox;

        @Autowired
        private Residents residents;

        @Autowired
        private MailAddresses addresses;

        @Autowired
        private ConnectorRegister connectors;

        @Autowired
        private Neighbourhoods neighbourhoods;

        @Autowired
        private Agenda agenda;

        @Autowired
        private PlaceGuide places;

        @Autowired
        private Reindexing reindexing;

        @Autowired
        private Journal journal;

        @Autowired
        private ShownLetters shown;

        @Autowired
        private LetterText text;

        @Autowired
        private Texting texting;

        @Autowired
        private Origin origin;

        @Autowired
        private TestClock clock;

        @Autowired
        private JdbcClient jdbc;

        private final MailServer server = new MailServer();
        private Neighbourhood here;
        private Post post;

        @BeforeEach
        void thePostIsReadyInANeighbourhoodWhereThereIsNothing() {
            var towns = neighbourhoods.municipalities();
            var town = towns.get(towns.size() - 1 - TAKEN.getAndIncrement());
            here = neighbourhoods.near(town.centre(), 1).getFirst();
            post = new Post(
                    outbox,
                    List.of(letter),
                    residents,
                    addresses,
                    new MailSetup().delivery(shown, server.settings(), text, origin),
                    texting,
                    clock);
        }

        @AfterEach
        void theMailServerStops() {
            server.close();
        }

        // --- what there is

        private Listing listing(String title, Theme theme, Point point, boolean example) {
            var bare = SampleListings.bare();
            return new Listing(
                    new Wording(title, "", ""),
                    new Location(point, Exactness.EXACT, here.code(), "", here.name()),
                    new Belonging(Set.of(theme), Sphere.COMMUNITY, null, null),
                    bare.welcome(),
                    bare.contact(),
                    bare.exchange(),
                    bare.publication(),
                    bare.confirmation(),
                    example);
        }

        private void activity(String title, Theme theme, Repetition repetition) {
            activity(listing(title, theme, here.centre(), false), repetition);
        }

        private void activity(Listing listing, Repetition repetition) {
            agenda.keep(
                    new Activity(
                            SampleListings.newId(),
                            listing,
                            null,
                            null,
                            Schedule.of(LocalTime.of(19, 30), LocalTime.of(21, 0), repetition),
                            null,
                            null),
                    "test");
        }

        private void once(String title, String date) {
            activity(title, Theme.MEETING, new Once(LocalDate.parse(date)));
        }

        private void everyFriday(String title) {
            activity(title, Theme.MEETING, new Weekly(Weeks.EVERY, Set.of(FRIDAY), LocalDate.of(2026, 1, 2), null));
        }

        private void place(String title) {
            places.keep(
                    new Place(
                            SampleListings.newId(),
                            PlaceKind.LIBRARY,
                            listing(title, Theme.LEARNING, here.centre(), false),
                            OpeningHours.UNKNOWN,
                            null),
                    "test");
        }

        // --- who asked

        private record Reader(PersonId id, String address) {}

        private Reader person() {
            var reader = new Reader(
                    residents.welcome(new FirstName("Fatma")).person().id(), UUID.randomUUID() + "@voorbeeld.nl");
            addresses.propose(reader.id(), new MailAddress(reader.address()));
            addresses.prove(reader.id());
            return reader;
        }

        private Reader reader(Theme... themes) {
            var reader = person();
            choose(reader, 1_000, themes);
            return reader;
        }

        private void choose(Reader reader, int metres, Theme... themes) {
            assertThat(digests.choose(
                            reader.id(), new DigestChoice(here.code().value(), new Distance(metres), Set.of(themes))))
                    .isTrue();
        }

        /** What came on this day, looked at at eleven. */
        private List<String> titlesOn(String date, Reader reader) {
            var before = server.at(reader.address()).size();
            clock.set(date, "11:00");
            sendAll();
            return server.at(reader.address()).stream()
                    .skip(before)
                    .flatMap(it -> titles(it))
                    .toList();
        }

        private void sendAll() {
            reindexing.now();
            day.ask();
            post.deliver();
        }

        private static Stream<String> titles(MimeMessage message) {
            return Jsoup.parse(Parts.html(message)).select("li a").eachText().stream();
        }

        private Object outcome(Reader reader) {
            return jdbc
                    .sql("select outcome from mail where person = :person and kind = 'DIGEST' order by about")
                    .param("person", reader.id().value())
                    .query()
                    .listOfRows()
                    .stream()
                    .map(it -> String.valueOf(it.get("outcome")))
                    .collect(joining(" "));
        }

        // --- when

        @Test
        void itComesOnThursdayFromTenAndOnce() {
            once("Soep eten", "2026-11-27");
            var fatma = reader();
            clock.set("2026-11-26", "09:59");
            sendAll();
            assertThat(server.at(fatma.address())).isEmpty();

            clock.set("2026-11-26", "10:00");
            sendAll();
            sendAll();
            assertThat(server.at(fatma.address())).hasSize(1);
            clock.set("2026-12-02", "20:00");
            sendAll();
            assertThat(server.at(fatma.address())).hasSize(1);
        }

        @Test
        void whoDidNotAskGetsNothing() {
            once("Soep eten", "2026-11-27");
            var fatma = person();

            assertThat(titlesOn("2026-11-26", fatma)).isEmpty();
            assertThat(outcome(fatma)).isEqualTo("");
        }

        @Test
        void whoAsksAfterTheMailOfThisWeekWaitsForTheNext() {
            clock.set("2026-11-26", "10:01");
            once("Soep eten", "2026-12-04");
            var fatma = reader();

            assertThat(titlesOn("2026-11-27", fatma)).isEmpty();
            assertThat(titlesOn("2026-12-03", fatma)).containsExactly("Soep eten");
        }

        @Test
        void whenThePortalStoodStillOnThursdayItComesAfterwards() {
            once("Soep eten", "2026-11-29");
            var fatma = reader();

            assertThat(titlesOn("2026-11-28", fatma)).containsExactly("Soep eten");
        }

        @Test
        void whenTheClockGoesBackAnHourItComesOnce() {
            once("Soep eten", "2026-11-27");
            var fatma = reader();
            clock.set("2026-11-26", "10:30");
            sendAll();
            clock.set("2026-11-26", "09:30");
            sendAll();
            clock.set("2026-11-26", "10:30");
            sendAll();

            assertThat(server.at(fatma.address())).hasSize(1);
        }

        // --- what

        @Test
        void whatBeginsWithinAWeekIsToldSoonestFirstAndAtMostEight() {
            IntStream.range(0, 9).forEach(it -> once("Op dag " + (9 - it), "2026-12-0" + (it % 2 == 0 ? 1 : 2)));
            once("Nu vrijdag", "2026-11-27");
            once("Over acht dagen", "2026-12-04");
            once("Gisteren", "2026-11-24");
            var fatma = reader();
            var first = titlesOn("2026-11-26", fatma);

            assertThat(first)
                    .hasSize(8)
                    .startsWith("Nu vrijdag")
                    .doesNotContain("Over acht dagen", "Gisteren")
                    .doesNotHaveDuplicates();
        }

        @Test
        void nothingIsToldTwiceAlsoNotWhatRepeats() {
            everyFriday("Elke vrijdag");
            place("Het leeshuis");
            once("Soep eten", "2026-12-04");
            var fatma = reader();

            assertThat(titlesOn("2026-11-26", fatma)).containsExactly("Elke vrijdag", "Het leeshuis");
            assertThat(titlesOn("2026-12-03", fatma)).containsExactly("Soep eten");
            assertThat(titlesOn("2026-12-10", fatma)).isEmpty();
            assertThat(outcome(fatma)).isEqualTo("SENT SENT NOT_NEEDED");
        }

        @Test
        void whoStopsAndBeginsAgainIsNotToldTheSameAgain() {
            everyFriday("Elke vrijdag");
            var fatma = reader();
            assertThat(titlesOn("2026-11-26", fatma)).hasSize(1);
            digests.stop(fatma.id());
            choose(fatma, 1_000);
            once("Soep eten", "2026-12-04");

            assertThat(titlesOn("2026-12-03", fatma)).containsExactly("Soep eten");
        }

        @Test
        void whereNothingIsNewThereIsNoMail() {
            var fatma = reader();

            assertThat(titlesOn("2026-11-26", fatma)).isEmpty();
            assertThat(outcome(fatma)).isEqualTo("NOT_NEEDED");
        }

        @Test
        void whatCouldNotBeSentWasNotTold() {
            everyFriday("Elke vrijdag");
            var fatma = reader();
            server.goDown();
            assertThat(titlesOn("2026-11-26", fatma)).isEmpty();
            assertThat(outcome(fatma)).isEqualTo("null");
            assertThat(told(fatma)).isZero();
            server.comeBack();

            assertThat(titlesOn("2026-11-27", fatma)).containsExactly("Elke vrijdag");
            assertThat(told(fatma)).isOne();
        }

        private long told(Reader reader) {
            return jdbc.sql("select count(*) from told where person = :person")
                    .param("person", reader.id().value())
                    .query(Long.class)
                    .single();
        }

        @Test
        void onlyWhatIsAboutTheChosenThemesIsToldAndOnce() {
            activity("Wandelen", Theme.MOVING, new Once(LocalDate.of(2026, 11, 27)));
            activity("Taalcafé", Theme.LEARNING, new Once(LocalDate.of(2026, 11, 28)));
            activity("Zingen", Theme.CULTURE, new Once(LocalDate.of(2026, 11, 29)));
            place("Het leeshuis");

            assertThat(titlesOn("2026-11-26", reader(Theme.CULTURE, Theme.LEARNING)))
                    .containsExactly("Taalcafé", "Zingen", "Het leeshuis");
        }

        @Test
        void whatIsTooFarIsNotTold() {
            var point = new Point(here.centre().latitude() + 0.03, here.centre().longitude());
            activity(listing("Verderop", Theme.MEETING, point, false), new Once(LocalDate.of(2026, 11, 27)));
            var near = reader();
            var far = person();
            choose(far, 5_000);

            assertThat(titlesOn("2026-11-26", near)).isEmpty();
            assertThat(server.at(far.address()))
                    .singleElement()
                    .satisfies(it -> assertThat(titles(it)).containsExactly("Verderop"));
        }

        @Test
        void whatHasBeenThereForLongIsNoNews() {
            clock.set("2026-07-01", "12:00");
            place("Het oude huis");
            clock.set("2026-11-25", "15:00");

            assertThat(titlesOn("2026-11-26", reader())).isEmpty();
        }

        @Test
        void itIsFromTheConnectorAndSaysWhenWhereAndWhatIsInvented() throws Exception {
            connectors.name(new Connector(here.code(), "Gerda", "De Dorpskring", "", "", false), "test");
            activity(listing("Soep eten", Theme.MEETING, here.centre(), true), new Once(LocalDate.of(2026, 11, 27)));
            var fatma = reader();
            titlesOn("2026-11-26", fatma);
            var message = server.at(fatma.address()).getFirst();

            assertThat(message.getSubject()).isEqualTo("Deze week om de hoek");
            assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Gerda · Om de hoek");
            assertThat(Parts.text(message))
                    .contains(
                            "Dag Fatma,",
                            "Soep eten (voorbeeld)\nvrijdag 27 november, 19.30 tot 21.00 · ",
                            "Gerda, De Dorpskring",
                            origin.to("/activiteit/soep-eten-"));
            var item = Jsoup.parse(Parts.html(message)).expectFirst("li");
            assertThat(item.text()).startsWith("Soep eten Voorbeeld vrijdag 27 november, 19.30 tot 21.00 ± ");
        }

        @Test
        void whoReadsEnglishReadsEnglishRoundDutchNames() {
            once("Soep eten", "2026-11-27");
            var fatma = reader();
            residents.speaks(fatma.id(), Locale.ENGLISH);
            titlesOn("2026-11-26", fatma);
            var page = Jsoup.parse(Parts.html(server.at(fatma.address()).getFirst()));

            assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
            assertThat(page.expectFirst("h1").text()).isEqualTo("This week round the corner");
            assertThat(page.expectFirst("li [lang]:has(a)").attr("lang")).isEqualTo("nl");
        }

        // --- stopping

        @Test
        void whoHoldsTheMailStopsItAndLookingChangesNothing() {
            everyFriday("Elke vrijdag");
            var fatma = reader();
            titlesOn("2026-11-26", fatma);
            var message = server.at(fatma.address()).getFirst();
            var secret = SECRET.matcher(Parts.text(message))
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1);

            assertThat(digests.isSecret(secret)).isTrue();
            assertThat(digests.of(fatma.id())).isPresent();
            assertThat(digests.stopBy(secret)).isTrue();
            assertThat(digests.of(fatma.id())).isEmpty();
            assertThat(digests.stopBy(secret)).as("a second time").isTrue();
            assertThat(digests.stopBy("x".repeat(22))).isFalse();
            once("Soep eten", "2026-12-04");
            assertThat(titlesOn("2026-12-03", fatma)).isEmpty();
            assertThat(journal.about(new Subject("PERSON", fatma.id().toString())))
                    .extracting(Entry::act)
                    .containsExactly("DIGEST_CHOSEN", "DIGEST_STOPPED");
        }

        @Test
        void aMailThatWaitsWhenItIsStoppedIsNotSent() {
            once("Soep eten", "2026-11-27");
            var fatma = reader();
            clock.set("2026-11-26", "11:00");
            day.ask();
            digests.stop(fatma.id());
            sendAll();

            assertThat(server.at(fatma.address())).isEmpty();
            assertThat(outcome(fatma)).isEqualTo("NOT_NEEDED");
        }

        @Test
        void whoHasNoProvenAddressCannotChoose() {
            var id = residents.welcome(new FirstName("Wim")).person().id();
            addresses.propose(id, new MailAddress(UUID.randomUUID() + "@voorbeeld.nl"));

            assertThat(digests.choose(id, new DigestChoice(here.code().value(), new Distance(1_000), Set.of())))
                    .isFalse();
            assertThat(digests.of(id)).isEmpty();
        }

        @Test
        void anotherChoiceComesInThePlaceOfTheFirst() {
            var fatma = reader(Theme.MOVING);
            choose(fatma, 5_000, Theme.WORK, Theme.HEALTH);

            assertThat(digests.of(fatma.id()))
                    .contains(new DigestChoice(
                            here.code().value(), new Distance(5_000), Set.of(Theme.HEALTH, Theme.WORK)));
        }

        // --- what is held of somebody

        @Test
        void allThatIsHeldIsToldHandedOverAndErased() {
            everyFriday("Elke vrijdag");
            var fatma = reader(Theme.MEETING);
            titlesOn("2026-11-26", fatma);

            assertThat(data.export(fatma.id())).containsOnlyKeys("digest", "told");
            assertThat(data.export(fatma.id()).get("digest"))
                    .singleElement()
                    .satisfies(it ->
                            assertThat(it).containsEntry("area", here.code().value()));
            data.erase(fatma.id());
            assertThat(data.export(fatma.id())).isEmpty();
            for (var table : List.of("digest", "told")) {
                assertThat(data.fields().stream()
                                .filter(it -> it.table().equals(table))
                                .map(PersonalField::column))
                        .containsExactlyInAnyOrderElementsOf(columns(table));
            }
        }

        private List<String> columns(String table) {
            return jdbc.sql("select lower(column_name) from information_schema.columns where lower(table_name) ="
                            + " :table")
                    .param("table", table)
                    .query((row, _) -> row.getString(1))
                    .list();
        }
    }
}
