package nl.omdehoek;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSetMetaData;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.activities.Joiner;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.Need;
import nl.omdehoek.activities.Repetition.Weekly;
import nl.omdehoek.activities.Repetition.Weeks;
import nl.omdehoek.activities.Schedule;
import nl.omdehoek.activities.SignUpsEnded;
import nl.omdehoek.help.Capacity;
import nl.omdehoek.help.Days;
import nl.omdehoek.help.HandOverProposal;
import nl.omdehoek.help.HandOvers;
import nl.omdehoek.help.HelpBoxes;
import nl.omdehoek.help.HelpGuide;
import nl.omdehoek.help.HelpKind;
import nl.omdehoek.help.HelpPoint;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.Offer;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.help.Volunteering;
import nl.omdehoek.help.Wish;
import nl.omdehoek.listing.ClaimSubmission;
import nl.omdehoek.listing.Claimant;
import nl.omdehoek.listing.Claims;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.Farewell;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.PlaceKind;
import nl.omdehoek.places.PlaceTip;
import nl.omdehoek.places.SamplePlaces;
import nl.omdehoek.places.Spot;
import nl.omdehoek.places.Telling;
import nl.omdehoek.search.Reindexing;
import nl.omdehoek.storage.Compaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Words that nobody else uses are planted all over one person; when that person was forgotten, they are looked for
 * everywhere: in each column of each table, in each file, in the index, in the log.
 */
class PlantedWordsTests {

    private static final String NAME = "Quzelbert";
    private static final String FRIEND = "Kwispelien";
    private static final String OFFERED = "Flierefluitbreiwerk";
    private static final String REQUESTED = "Krulbolgemopper";
    private static final String PASSED_ON = "Schommelbeukhazewind";
    private static final String TOLD = "Zwiepertjesbankje";
    private static final String CLAIMED = "Wiebelsleutelaar";
    private static final String ADDRESS = "vlokkenmoes@planten.voorbeeld.nl";

    @Nested
    @OnDatabase(TestDatabase.H2)
    @Import(Listener.class)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    @Import(Listener.class)
    class OnPostgreSql extends Tests {}

    /** Hears of dates that somebody left by being forgotten, as who tells hosts would. */
    static class Listener {

        private final List<SignUpsEnded> heard = new CopyOnWriteArrayList<>();

        boolean heardOf(ListingId activity, LocalDate date) {
            return heard.stream()
                    .anyMatch(it -> it.activity().equals(activity) && it.date().equals(date));
        }

        @ApplicationModuleListener
        void on(SignUpsEnded ended) {
            heard.add(ended);
        }
    }

    abstract static class Tests {

        private static final LocalDate DEC_1 = LocalDate.of(2026, 12, 1);
        private static final LocalDate NOV_24 = LocalDate.of(2026, 11, 24);
        private static final Schedule TUESDAYS = Schedule.of(
                LocalTime.of(19, 30),
                LocalTime.of(21, 0),
                new Weekly(Weeks.EVERY, Set.of(TUESDAY), LocalDate.of(2026, 1, 6), null));

        @Autowired
        Residents residents;

        @Autowired
        MailAddresses addresses;

        @Autowired
        Grants grants;

        @Autowired
        Joining joining;

        @Autowired
        Agenda agenda;

        @Autowired
        Keepers keepers;

        @Autowired
        Volunteering volunteering;

        @Autowired
        Requesting requesting;

        @Autowired
        HandOvers handOvers;

        @Autowired
        HelpGuide helpPoints;

        @Autowired
        HelpBoxes boxes;

        @Autowired
        Telling telling;

        @Autowired
        Claims claims;

        @Autowired
        PlaceGuide places;

        @Autowired
        AboutMe aboutMe;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        Listener listener;

        @Autowired
        TestClock clock;

        @Value("${omdehoek.data}")
        Path data;

        private final ListAppender<ILoggingEvent> log = new ListAppender<>();

        @BeforeEach
        void theLogIsRead() {
            log.start();
            ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
        }

        @AfterEach
        void theLogIsReadNoMore() {
            ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(log);
            log.stop();
        }

        List<String> logged() {
            return List.copyOf(log.list).stream()
                    .map(it -> it.getFormattedMessage()
                            + (it.getThrowableProxy() == null
                                    ? ""
                                    : ThrowableProxyUtil.asString(it.getThrowableProxy())))
                    .toList();
        }

        /** Who they are, and what should lead to them nowhere afterwards. */
        record Planted(PersonId person, ListingId activity, List<String> words) {}

        /** Said yes to, and not sent: there is no mail server. */
        private void passOn(PersonId person) {
            var request = requesting.of(person).getFirst().id();
            var point = SampleListings.newId();
            helpPoints.keep(
                    new HelpPoint(point, HelpKind.SOCIAL_TEAM, SampleListings.bare(), null, OpeningHours.UNKNOWN, null),
                    "test");
            boxes.load(point, Optional.of(new MailAddress("team@postvak.example")));
            var connector = SampleStaff.with(Role.CONNECTOR, SampleListings.BEESD, residents, jdbc);
            handOvers.propose(request, new HandOverProposal(point, PASSED_ON, true, true, true, false), connector);
            handOvers.yes(handOvers.of(person).getFirst().id(), person);
        }

        private void helpAndAskForHelp(PersonId person) {
            var today = LocalDate.now(clock);
            var where = SampleListings.SOMEWHERE;
            volunteering.offer(
                    new Offer(
                            SampleListings.newId(),
                            person,
                            HelpTask.LENDING,
                            OFFERED,
                            where.neighbourhood(),
                            where.point(),
                            5_000,
                            Days.ANY,
                            Set.of("nl"),
                            today),
                    Capacity.timesAMonth(3));
            requesting.request(new Request(
                    UUID.randomUUID(),
                    person,
                    HelpTask.COMPANY,
                    REQUESTED,
                    where.neighbourhood(),
                    where.point(),
                    null,
                    false,
                    60,
                    true,
                    false,
                    Wish.QUIETLY,
                    REQUESTED,
                    Set.of("nl"),
                    today,
                    null));
        }

        Planted plant() {
            var activity = SampleListings.newId();
            agenda.keep(new Activity(activity, SampleListings.bare(), null, null, TUESDAYS, 5, null), "test");
            var form = UUID.randomUUID();
            var coming = (Coming) joining.join(
                    activity,
                    DEC_1,
                    new Joiner.New(new FirstName(NAME)),
                    new Attendance(2, true, true, Set.of(Need.STEP_FREE)),
                    form);
            var person = coming.signUp().person();
            clock.set("2026-11-24", "12:00");
            joining.join(activity, NOV_24, new Joiner.Known(person), Attendance.of(1), UUID.randomUUID());
            clock.reset();
            jdbc.sql("update sign_up set walks_along = :name where person = :person")
                    .param("name", FRIEND)
                    .param("person", person.value())
                    .update();
            var phone = residents.remember(person, true);
            residents.byBrowser(phone);
            addresses.propose(person, new MailAddress(ADDRESS));
            addresses.prove(person);
            helpAndAskForHelp(person);
            passOn(person);
            tellOfAPlaceAndAskToKeepOne(person);
            var link = grants.give(
                    new Grant(Grant.Kind.SIGN_UP, person, coming.signUp().id().toString()));
            keepers.appoint(person, ListingKind.ACTIVITY, activity, person.toString());
            await().until(() -> !found(person.toString(), "mail").isEmpty());
            var words = Stream.of(
                            List.of(
                                    NAME,
                                    FRIEND,
                                    OFFERED,
                                    REQUESTED,
                                    PASSED_ON,
                                    TOLD,
                                    CLAIMED,
                                    ADDRESS,
                                    form.toString(),
                                    phone.text(),
                                    link),
                            List.of(coming.words().orElseThrow().text()))
                    .flatMap(List::stream)
                    .toList();
            return new Planted(person, activity, words);
        }

        private void tellOfAPlaceAndAskToKeepOne(PersonId person) {
            var around = new Spot.Around(
                    SampleListings.SOMEWHERE.point(), false, SampleListings.BEESD, TOLD, "Beesd", Exactness.EXACT);
            telling.tell(
                    new PlaceTip(
                            new Wording(TOLD, "", TOLD),
                            PlaceKind.BENCH,
                            around,
                            Set.of(Theme.MEETING),
                            SampleListings.bare().welcome()),
                    person);
            var kept = SampleListings.newId();
            places.keep(SamplePlaces.onTheMarket(kept), "test");
            claims.claim(
                    new ClaimSubmission(ListingKind.PLACE, kept, CLAIMED, UUID.randomUUID()),
                    new Claimant.Known(person));
        }

        /** In which columns this stands, of all tables or of one. */
        List<String> found(String word, String... tables) {
            var all = tables.length > 0
                    ? List.of(tables)
                    : jdbc.sql("""
                                    select table_schema || '.' || table_name from information_schema.tables
                                     where lower(table_schema) in ('public', 'journal')
                                    """).query(String.class).list();
            return all.stream().flatMap(it -> found(word, it).stream()).toList();
        }

        private List<String> found(String word, String table) {
            return jdbc
                    .sql("select * from " + table)
                    .query((row, _) -> {
                        List<String> columns = new ArrayList<>();
                        ResultSetMetaData about = row.getMetaData();
                        for (var i = 1; i <= about.getColumnCount(); i++) {
                            if (String.valueOf(row.getString(i)).contains(word)) {
                                columns.add(table + "." + about.getColumnName(i));
                            }
                        }
                        return columns;
                    })
                    .list()
                    .stream()
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }

        /** Which files of the portal hold this, as it is or as databases write it; one may go while they are read. */
        List<Path> files(String word) {
            return await().ignoreExceptionsInstanceOf(UncheckedIOException.class)
                    .until(() -> filesNow(word), _ -> true);
        }

        private List<Path> filesNow(String word) {
            try (var files = Files.walk(data)) {
                return files.filter(Files::isRegularFile)
                        .filter(it -> holds(it, word))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean holds(Path file, String word) {
            try {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                var wide = new String(word.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
                return text.contains(word) || text.contains(wide);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Test
        void noneOfThemIsFoundAnywhereWhenTheirPersonWasForgotten() {
            var planted = plant();
            assertThat(found(NAME)).isNotEmpty();
            assertThat(found(ADDRESS)).isNotEmpty();
            assertThat(found(OFFERED)).isNotEmpty();
            assertThat(found(REQUESTED)).isNotEmpty();
            assertThat(found(PASSED_ON)).isNotEmpty();
            assertThat(found(TOLD)).isNotEmpty();
            assertThat(found(CLAIMED)).isNotEmpty();
            assertThat(found(planted.person().toString())).hasSizeGreaterThan(6);

            assertThat(aboutMe.forget(planted.person())).isEqualTo(Farewell.FORGOTTEN);

            await().until(() -> listener.heardOf(planted.activity(), DEC_1));
            assertThat(planted.words()).hasSize(12).allSatisfy(word -> {
                assertThat(found(word)).isEmpty();
                assertThat(files(word)).isEmpty();
                assertThat(logged()).noneMatch(it -> it.contains(word));
            });
            await().untilAsserted(() -> assertThat(found(planted.person().toString()))
                    .as("what leads nowhere any more stands in the journal only")
                    .allMatch(it -> it.toLowerCase(java.util.Locale.ROOT).contains("journal.entry")));
        }

        @Test
        void hostsHearOfDatesThatAreStillToComeOnly() {
            var planted = plant();

            aboutMe.forget(planted.person());

            await().until(() -> listener.heardOf(planted.activity(), DEC_1));
            assertThat(listener.heardOf(planted.activity(), NOV_24)).isFalse();
            assertThat(joining.left(planted.activity(), DEC_1)).hasValue(5);
        }
    }

    /** On a file, as most will run it: after it was written anew there is nothing left in its freed pages either. */
    @Nested
    @SpringBootTest
    @Import({TestClock.class, Ear.class, Listener.class})
    class InAFile extends Tests {

        @Autowired
        private Compaction compaction;

        @Autowired
        private Reindexing reindexing;

        @DynamicPropertySource
        static void anOwnFile(DynamicPropertyRegistry settings) throws IOException {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "file-")
                    .toAbsolutePath();
            settings.add("omdehoek.data", folder::toString);
            settings.add("omdehoek.demo", () -> "false");
        }

        /** Before it is written anew the file holds what was erased. */
        @Test
        @Override
        void noneOfThemIsFoundAnywhereWhenTheirPersonWasForgotten() {
            var planted = plant();
            assertThat(files(NAME)).isNotEmpty();
            assertThat(files(ADDRESS)).isNotEmpty();
            aboutMe.forget(planted.person());

            assertThat(compaction.now()).isTrue();
            reindexing.now();

            assertThat(planted.words()).allSatisfy(word -> {
                assertThat(files(word)).isEmpty();
                assertThat(found(word)).isEmpty();
                assertThat(logged()).noneMatch(it -> it.contains(word));
            });
        }

        /** The database would write down what failed, with its values. */
        @Test
        void whatTheDatabaseRefusesStandsInNoFileOfItsOwn() {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql("""
                                    insert into person (id, first_name, words_hash, came_on)
                                    values (:id, :name, 'x', date '2026-11-25')
                                    """)
                            .param("id", UUID.randomUUID())
                            .param("name", "Zwartbalg".repeat(5))
                            .update());
            assertThat(files("Zwartbalg")).isEmpty();
        }

        @Test
        void itGoesOnAsBeforeWhenItWasWrittenAnew() {
            compaction.now();
            var wim = residents.welcome(new FirstName("Wim")).person();
            compaction.now();

            assertThat(residents.find(wim.id())).contains(wim);
            assertThat(jdbc.sql(
                                    "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")
                            .query(String.class)
                            .list())
                    .isNotEmpty()
                    .containsOnly("0");
        }
    }
}
