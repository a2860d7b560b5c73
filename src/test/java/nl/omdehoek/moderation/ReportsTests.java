package nl.omdehoek.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.SampleStaff;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is reported is kept and shown to who judges, and who may take no part is told why. */
class ReportsTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        @Autowired
        private Reports reports;

        @Autowired
        private Suspensions suspensions;

        @Autowired
        private PersonalReports personal;

        @Autowired
        private Residents residents;

        @Autowired
        private Journal journal;

        @Autowired
        private TestClock clock;

        @Autowired
        private JdbcClient jdbc;

        private PersonId judge;

        @BeforeEach
        void somebodyIsAdministrator() {
            judge = SampleStaff.administrator(residents, jdbc);
        }

        private PersonId person() {
            return residents.welcome(new FirstName("Fatma")).person().id();
        }

        private static Subject of(PersonId person) {
            return new Subject("PERSON", person.toString());
        }

        private static ReportSubmission unsafe(Subject subject, Optional<PersonId> by) {
            return new ReportSubmission(subject, ReportReason.UNSAFE, "Hij roept", by, UUID.randomUUID());
        }

        @Test
        void aReportIsKeptUnderANumberWithoutAnAccount() {
            var subject = of(person());
            var number = reports.take(unsafe(subject, Optional.empty())).orElseThrow();

            assertThat(reports.isThere(number)).isTrue();
            assertThat(reports.about(subject, judge)).singleElement().satisfies(it -> {
                assertThat(it.number()).isEqualTo(number);
                assertThat(it.reason()).isEqualTo(ReportReason.UNSAFE);
                assertThat(it.words()).isEqualTo("Hij roept");
                assertThat(it.at()).isEqualTo(TestClock.USUAL);
            });
        }

        @Test
        void whatIsNotThereIsNotReported() {
            assertThat(reports.take(unsafe(new Subject("PERSON", "niemand"), Optional.empty())))
                    .isEmpty();
            assertThat(reports.take(
                            unsafe(new Subject("PERSON", UUID.randomUUID().toString()), Optional.empty())))
                    .isEmpty();
            assertThat(reports.take(unsafe(new Subject("TREE", "1"), Optional.empty())))
                    .isEmpty();
        }

        @Test
        void aFormThatIsSentFromManySidesAtOnceIsOneReport() throws Exception {
            var subject = of(person());
            var form = unsafe(subject, Optional.of(person()));
            Callable<Optional<ReportNumber>> post = () -> reports.take(form);
            List<Optional<ReportNumber>> numbers;
            try (var threads = Executors.newFixedThreadPool(8)) {
                numbers = threads
                        .invokeAll(Stream.generate(() -> post).limit(24).toList())
                        .stream()
                        .map(Tests::answer)
                        .toList();
            }

            assertThat(numbers.stream().distinct()).singleElement().matches(Optional::isPresent);
            assertThat(reports.about(subject, judge)).hasSize(1);
        }

        private static <T> T answer(Future<T> post) {
            try {
                return post.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            }
        }

        @Test
        void aJudgeSeesThemBySubjectTheLastOneFirstAndEveryLookIsInTheJournal() {
            var first = of(person());
            var second = of(person());
            reports.take(unsafe(first, Optional.empty()));
            clock.set("2026-11-25", "15:10");
            reports.take(unsafe(second, Optional.empty()));
            clock.set("2026-11-25", "15:20");
            reports.take(
                    new ReportSubmission(first, ReportReason.INSULTING, "", Optional.of(person()), UUID.randomUUID()));

            assertThat(onAllPages())
                    .filteredOn(it -> Set.of(first, second).contains(it.subject()))
                    .containsExactly(
                            new ReportedSubject(
                                    first, 2, clock.instant(), Set.of(ReportReason.UNSAFE, ReportReason.INSULTING)),
                            new ReportedSubject(
                                    second, 1, clock.instant().minusSeconds(600), Set.of(ReportReason.UNSAFE)));
            var seen = reports.about(first, judge);
            assertThat(seen)
                    .hasSize(2)
                    .allSatisfy(it -> assertThat(
                                    journal.about(new Subject("REPORT", it.id().toString())))
                            .extracting(Entry::act, Entry::actor)
                            .containsExactly(
                                    org.assertj.core.groups.Tuple.tuple("REPORTED", "reporter"),
                                    org.assertj.core.groups.Tuple.tuple("LOOKED_AT_REPORT", judge.toString())));
        }

        private List<ReportedSubject> onAllPages() {
            var all = new ArrayList<ReportedSubject>();
            for (var page = 1; ; page++) {
                var some = reports.subjects(judge, page);
                all.addAll(some.shown());
                if (!some.areMore()) {
                    return all;
                }
            }
        }

        @Test
        void nobodyButAnAdministratorJudgesAndNobodyWhoWasOne() {
            var jo = person();
            var was = SampleStaff.administrator(residents, jdbc);
            jdbc.sql("update staff_role set until_at = from_at where person = :person")
                    .param("person", was.value())
                    .update();

            for (var one : List.of(jo, was)) {
                assertThat(Stream.<ThrowingCallable>of(
                                () -> reports.subjects(one, 1),
                                () -> reports.about(of(jo), one),
                                () -> suspensions.now(one),
                                () -> suspensions.all(jo, one),
                                () -> suspensions.suspend(jo, new Grounds("Zo."), one),
                                () -> suspensions.restore(jo, new Grounds("Zo."), one)))
                        .allSatisfy(it -> assertThatThrownBy(it).isInstanceOf(NotAllowed.class));
            }
            assertThat(suspensions.isSuspended(jo)).isFalse();
        }

        @Test
        void whatWasReportedLongAgoIsOnALaterPageAndNothingIsLeftOut() {
            jdbc.sql("delete from report").update();
            var subjects = new ArrayList<Subject>();
            for (var i = 0; i < 2 * Reports.SHOWN + 1; i++) {
                subjects.addFirst(of(person()));
                clock.set(LocalDate.of(2026, 11, 25).plusDays(i).toString(), "15:00");
                reports.take(unsafe(subjects.getFirst(), Optional.empty()));
            }

            assertThat(reports.subjects(judge, 1).areMore()).isTrue();
            assertThat(reports.subjects(judge, 2).areMore()).isTrue();
            assertThat(reports.subjects(judge, 3).areMore()).isFalse();
            assertThat(Stream.of(1, 2, 3)
                            .flatMap(it -> reports.subjects(judge, it).shown().stream())
                            .map(ReportedSubject::subject))
                    .containsExactlyElementsOf(subjects);
            assertThat(reports.subjects(judge, 4).shown()).isEmpty();
        }

        @Test
        void afterAYearAReportIsForgotten() {
            var number = reports.take(unsafe(of(person()), Optional.empty())).orElseThrow();
            personal.erasePast(LocalDate.of(2027, 11, 25));
            assertThat(reports.isThere(number)).isTrue();

            personal.erasePast(LocalDate.of(2027, 11, 26));
            assertThat(reports.isThere(number)).isFalse();
        }

        @Test
        void whoIsSuspendedIsToldWhyAndIsRestoredWithAReason() {
            var jo = person();
            assertThat(suspensions.isSuspended(jo)).isFalse();

            assertThat(suspensions.suspend(jo, new Grounds("Je schold iemand uit."), judge))
                    .isTrue();
            assertThat(suspensions.suspend(jo, new Grounds("Nog eens."), judge)).isFalse();
            assertThat(suspensions.of(jo).orElseThrow().grounds().text()).isEqualTo("Je schold iemand uit.");

            clock.set("2026-11-26", "09:00");
            assertThat(suspensions.restore(jo, new Grounds("We hebben gepraat."), judge))
                    .isTrue();
            assertThat(suspensions.restore(jo, new Grounds("Nog eens."), judge)).isFalse();
            assertThat(suspensions.isSuspended(jo)).isFalse();
            assertThat(suspensions.all(jo, judge))
                    .containsExactly(new Suspension(
                            new Grounds("Je schold iemand uit."),
                            TestClock.USUAL,
                            new Suspension.End(new Grounds("We hebben gepraat."), clock.instant())));
        }

        @Test
        void theJournalKnowsThatSomebodyWasSuspendedButNotWhy() {
            var jo = person();
            suspensions.suspend(jo, new Grounds("Je schold iemand uit."), judge);
            suspensions.restore(jo, new Grounds("We hebben gepraat."), judge);

            assertThat(journal.about(of(jo)))
                    .extracting(Entry::act, Entry::actor, Entry::rule)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("SUSPENDED", judge.toString(), ""),
                            org.assertj.core.groups.Tuple.tuple("RESTORED", judge.toString(), ""));
        }

        @Test
        void nobodyIsSuspendedWithoutAReasonNorWhoIsNotThere() {
            assertThat(Grounds.isReadable(" \n")).isFalse();
            assertThat(Grounds.isReadable("a".repeat(1_001))).isFalse();
            assertThat(suspensions.suspend(new PersonId(UUID.randomUUID()), new Grounds("Zo."), judge))
                    .isFalse();
        }

        @Test
        void whoReportedTakesTheirWordsAlongAndIsToldOnlyOfTheirOwn() {
            var reporter = person();
            var author = person();
            reports.take(unsafe(of(author), Optional.of(reporter)));
            suspensions.suspend(author, new Grounds("Zo."), judge);

            assertThat(personal.export(reporter).get("reports"))
                    .singleElement()
                    .satisfies(it -> assertThat(it).containsEntry("words", "Hij roept"));
            assertThat(personal.export(author)).containsOnlyKeys("suspensions");

            personal.erase(reporter);
            personal.erase(author);
            assertThat(personal.export(reporter)).isEmpty();
            assertThat(personal.export(author)).isEmpty();
            assertThat(reports.about(of(author), judge)).singleElement().satisfies(it -> {
                assertThat(it.words()).isEmpty();
                assertThat(it.author()).isEmpty();
            });
        }

        @Test
        void everyColumnOfThePeopleInItIsOneOfItsFields() {
            var told = personal.fields().stream()
                    .map(it -> Map.entry(it.table(), it.column()))
                    .toList();

            assertThat(told)
                    .doesNotHaveDuplicates()
                    .allSatisfy(it -> assertThat(jdbc.sql("select count(" + it.getValue() + ") from " + it.getKey())
                                    .query(Long.class)
                                    .single())
                            .isNotNegative());
        }
    }
}
