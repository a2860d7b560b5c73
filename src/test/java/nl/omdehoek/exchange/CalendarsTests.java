package nl.omdehoek.exchange;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.JoinOutcome;
import nl.omdehoek.activities.Joiner;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.Repetition.Weekly;
import nl.omdehoek.activities.Repetition.Weeks;
import nl.omdehoek.activities.Schedule;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a calendar is told of dates, as another library than ours reads it. */
class CalendarsTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final Texts DUTCH = Texts.in(Texts.DUTCH);
        private static final LocalDate DEC_1 = LocalDate.of(2026, 12, 1);
        private static final LocalDate DEC_8 = LocalDate.of(2026, 12, 8);
        private static final Schedule TUESDAYS = weekly(Set.of(TUESDAY), LocalTime.of(19, 30), LocalTime.of(21, 0));
        private static final Schedule NIGHTS = weekly(Set.of(SUNDAY), LocalTime.of(1, 30), LocalTime.of(4, 0));

        private final ListingId id = SampleListings.newId();

        @Autowired
        private Calendars calendars;

        @Autowired
        private OwnCalendars ownCalendars;

        @Autowired
        private Agenda agenda;

        @Autowired
        private Joining joining;

        @Autowired
        private Residents residents;

        @Autowired
        private Journal journal;

        @Autowired
        private TestClock clock;

        private static Schedule weekly(Set<DayOfWeek> days, LocalTime start, LocalTime end) {
            return Schedule.of(start, end, new Weekly(Weeks.EVERY, days, LocalDate.of(2026, 1, 4), null));
        }

        private void keep(Schedule schedule) {
            keep(SampleListings.bare().at(SampleListings.MARKET), schedule);
        }

        private void keep(Listing listing, Schedule schedule) {
            agenda.keep(new Activity(id, listing, null, null, schedule, null, null), "test");
        }

        private VEvent date(LocalDate date) {
            return only(calendars.date(id, date, DUTCH).orElseThrow());
        }

        private List<VEvent> series() {
            return read(calendars.series(id, DUTCH).orElseThrow()).getEvents();
        }

        private static ICalendar read(String file) {
            var reading = Biweekly.parse(file);
            var calendar = reading.first();
            assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
            assertThat(file).contains("\r\n");
            assertThat(file.lines())
                    .allSatisfy(it ->
                            assertThat(it.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
            return calendar;
        }

        private static VEvent only(String file) {
            var events = read(file).getEvents();
            assertThat(events).hasSize(1);
            return events.getFirst();
        }

        private static Instant start(VEvent event) {
            return event.getDateStart().getValue().toInstant();
        }

        private static Instant end(VEvent event) {
            return event.getDateEnd().getValue().toInstant();
        }

        @Test
        void aDateTellsWhatWhenAndWhere() {
            keep(TUESDAYS);
            var event = date(DEC_1);

            assertThat(event.getUid().getValue()).isEqualTo(id + "-20261201@localhost");
            assertThat(event.getSummary().getValue()).isEqualTo("Bankje");
            assertThat(start(event)).isEqualTo("2026-12-01T18:30:00Z");
            assertThat(end(event)).isEqualTo("2026-12-01T20:00:00Z");
            assertThat(event.getLocation().getValue()).isEqualTo("Markt 1, Beesd");
            assertThat(event.getUrl().getValue()).endsWith("/activiteit/bankje-" + id);
            assertThat(event.getDescription().getValue()).contains("Kijk voor je gaat", "/activiteit/bankje-" + id);
            assertThat(event.getGeo().getLatitude()).isEqualTo(51.886612345678);
            assertThat(event.getStatus()).isEqualTo(Status.confirmed());
            assertThat(event.getSequence().getValue()).isZero();
            assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(clock.instant());
            assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(TestClock.USUAL);
        }

        @Test
        void allDatesToComeAreInTheSeriesEachAsItIsAlone() {
            keep(TUESDAYS);

            assertThat(series()).hasSize(52).doesNotHaveDuplicates();
            assertThat(series().getFirst().getUid()).isEqualTo(date(DEC_1).getUid());
            assertThat(series())
                    .allSatisfy(it -> assertThat(it.getRecurrenceRule()).isNull());
        }

        /** The clock on the wall says half past one before and after; only the first of the night is shorter or longer. */
        @Test
        void inSpringAndInAutumnItIsWhenTheClockOnTheWallSays() {
            keep(NIGHTS);
            var shortNight = date(LocalDate.of(2027, 3, 28));
            var after = date(LocalDate.of(2027, 4, 4));
            var longNight = date(LocalDate.of(2027, 10, 31));

            assertThat(start(date(LocalDate.of(2027, 3, 21)))).isEqualTo("2027-03-21T00:30:00Z");
            assertThat(start(shortNight)).isEqualTo("2027-03-28T00:30:00Z");
            assertThat(end(shortNight)).isEqualTo("2027-03-28T02:00:00Z");
            assertThat(start(after)).isEqualTo("2027-04-03T23:30:00Z");
            assertThat(start(longNight)).isEqualTo("2027-10-30T23:30:00Z");
            assertThat(end(longNight)).isEqualTo("2027-10-31T03:00:00Z");
        }

        @Test
        void eachTimeADateChangesItIsNewerAndNotWhenNothingDid() {
            keep(TUESDAYS);
            clock.set("2026-11-26", "09:00");
            keep(TUESDAYS.move(DEC_1, LocalDate.of(2026, 12, 3), LocalTime.of(20, 0)));
            keep(TUESDAYS.move(DEC_1, LocalDate.of(2026, 12, 3), LocalTime.of(20, 0)));
            var moved = date(DEC_1);
            assertThat(moved.getSequence().getValue()).isEqualTo(1);
            assertThat(moved.getUid().getValue()).startsWith(id + "-20261201@");
            assertThat(start(moved)).isEqualTo("2026-12-03T19:00:00Z");
            assertThat(moved.getStatus()).isEqualTo(Status.confirmed());
            assertThat(moved.getLastModified().getValue().toInstant()).isEqualTo("2026-11-26T08:00:00Z");

            keep(TUESDAYS.move(DEC_1, LocalDate.of(2026, 12, 3), LocalTime.of(20, 0))
                    .cancel(DEC_1));
            var off = date(DEC_1);
            assertThat(off.getSequence().getValue()).isEqualTo(2);
            assertThat(off.getStatus()).isEqualTo(Status.cancelled());
            assertThat(off.getSummary().getValue()).isEqualTo("Gaat niet door: Bankje");
            assertThat(start(off)).isEqualTo("2026-12-03T19:00:00Z");

            keep(TUESDAYS);
            assertThat(date(DEC_1).getSequence().getValue()).isEqualTo(3);
            assertThat(date(DEC_8).getSequence().getValue()).isZero();
        }

        @Test
        void anExampleSaysSoAndWordsOfAnyKindComeThroughWhole() {
            var full = SampleListings.full();
            keep(published(full), TUESDAYS);
            var event = date(DEC_1);

            assertThat(event.getSummary().getValue()).isEqualTo(full.title() + " (voorbeeld)");
            assertThat(event.getDescription().getValue())
                    .startsWith("Voorbeeld: dit bestaat niet echt.\nEén zin.\nEn nog één.\n");
        }

        /** Wherever the line breaks off, it is not within a letter. */
        @Test
        void aLongLineIsCutBetweenLetters() {
            var full = SampleListings.full();
            for (var length = 50; length < 60; length++) {
                var title = "x".repeat(length) + "🍲🍲ë";
                var it = published(full);
                keep(
                        new Listing(
                                new Wording(title, "", ""),
                                it.location(),
                                it.belonging(),
                                it.welcome(),
                                it.contact(),
                                it.exchange(),
                                it.publication(),
                                it.confirmation(),
                                false),
                        TUESDAYS);

                assertThat(date(DEC_1).getSummary().getValue()).isEqualTo(title);
            }
        }

        private static Listing published(Listing it) {
            return new Listing(
                    it.wording(),
                    it.location(),
                    it.belonging(),
                    it.welcome(),
                    it.contact(),
                    it.exchange(),
                    Publication.PUBLISHED,
                    it.confirmation(),
                    it.example());
        }

        @Test
        void whereItOnlySaysAboutWhereThereIsNoPoint() {
            keep(SampleListings.bare(), TUESDAYS);
            var file = calendars.date(id, DEC_1, DUTCH).orElseThrow();

            assertThat(only(file).getGeo()).isNull();
            assertThat(only(file).getLocation().getValue()).isEqualTo("Beesd");
            assertThat(only(file).getDescription().getValue()).contains("Ongeveer hier.");
            assertThat(file).doesNotContain("51.8", "5.19");
        }

        @Test
        void whatNobodyMayReadIsNotInACalendar() {
            keep(SampleListings.full(), TUESDAYS);

            assertThat(calendars.date(id, DEC_1, DUTCH)).isEmpty();
            assertThat(calendars.series(id, DUTCH)).isEmpty();
            assertThat(calendars.series(SampleListings.newId(), DUTCH)).isEmpty();
        }

        @Test
        void aDateThatIsNoneOfItsDatesIsNotThereAndOneThatPassedIs() {
            keep(TUESDAYS);
            clock.set("2026-12-02", "09:00");

            assertThat(calendars.date(id, DEC_1.plusDays(1), DUTCH)).isEmpty();
            assertThat(calendars.date(id, DEC_1, DUTCH)).isPresent();
            assertThat(series().getFirst().getUid()).isEqualTo(date(DEC_8).getUid());
        }

        // --- one's own

        private PersonId joinsOn(LocalDate date) {
            var joined =
                    joining.join(id, date, new Joiner.New(new FirstName("Fatma")), Attendance.of(1), UUID.randomUUID());
            return ((JoinOutcome.Coming) joined).signUp().person();
        }

        private List<VEvent> own(String secret) {
            return read(ownCalendars.read(secret).orElseThrow()).getEvents();
        }

        @Test
        void onesOwnHoldsWhatOneComesToAlsoWhenThatIsOffAndForThirtyDaysAfter() {
            keep(TUESDAYS);
            var fatma = joinsOn(DEC_1);
            var secret = ownCalendars.give(fatma);
            assertThat(own(secret))
                    .singleElement()
                    .satisfies(
                            it -> assertThat(it.getUid()).isEqualTo(date(DEC_1).getUid()));

            keep(TUESDAYS.cancel(DEC_1));
            clock.set("2026-12-31", "20:59");
            assertThat(own(secret))
                    .singleElement()
                    .satisfies(it -> assertThat(it.getStatus()).isEqualTo(Status.cancelled()));

            clock.set("2026-12-31", "21:00");
            assertThat(ownCalendars.read(secret).orElseThrow())
                    .contains("BEGIN:VTIMEZONE", "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n")
                    .doesNotContain("VEVENT");
        }

        @Test
        void itTellsItsNameAndNothingOfWhoseItIs() {
            keep(TUESDAYS);
            var fatma = joinsOn(DEC_1);
            var file = ownCalendars.read(ownCalendars.give(fatma)).orElseThrow();

            assertThat(read(file).getNames())
                    .first()
                    .extracting(it -> it.getValue())
                    .isEqualTo("Om de hoek");
            assertThat(file).contains("X-WR-CALNAME:Om de hoek").doesNotContain("Fatma", fatma.toString());
        }

        @Test
        void itSpeaksTheLanguageOfWhoseItIs() {
            keep(TUESDAYS.cancel(DEC_8));
            var fatma = joinsOn(DEC_1);
            residents.speaks(fatma, Texts.ENGLISH);

            assertThat(own(ownCalendars.give(fatma)).getFirst().getDescription().getValue())
                    .contains("See whether it is on before you go");
        }

        @Test
        void aNewSecretEndsTheOneBeforeAndOneThatWasStoppedOpensNothing() {
            keep(TUESDAYS);
            var fatma = joinsOn(DEC_1);
            assertThat(ownCalendars.isFollowed(fatma)).isFalse();
            var first = ownCalendars.give(fatma);
            assertThat(ownCalendars.isFollowed(fatma)).isTrue();
            assertThat(ownCalendars.opens(first, fatma)).isTrue();
            assertThat(ownCalendars.opens(first, joinsOn(DEC_8))).isFalse();
            var second = ownCalendars.give(fatma);

            assertThat(ownCalendars.read(first)).isEmpty();
            assertThat(ownCalendars.read(second)).isPresent();
            ownCalendars.stop(fatma);
            assertThat(ownCalendars.read(second)).isEmpty();
            assertThat(ownCalendars.isFollowed(fatma)).isFalse();
            assertThat(journal.about(new Subject("PERSON", fatma.toString())))
                    .extracting(Entry::act)
                    .containsExactly("CALENDAR_GIVEN", "CALENDAR_GIVEN", "CALENDAR_STOPPED");
        }

        @Test
        void aSecretThatNobodyWasGivenOpensNothing() {
            assertThat(ownCalendars.read("AAAAAAAAAAAAAAAAAAAAAA")).isEmpty();
            assertThat(ownCalendars.read("")).isEmpty();
        }
    }
}
