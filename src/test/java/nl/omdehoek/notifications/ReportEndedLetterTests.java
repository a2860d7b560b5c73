package nl.omdehoek.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.SampleActivities;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.HouseRule;
import nl.omdehoek.moderation.ReportReason;
import nl.omdehoek.moderation.ReportSubmission;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.moderation.Review;
import nl.omdehoek.moderation.ReviewEnded;
import nl.omdehoek.moderation.ReviewSubmission;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.moderation.Verdict;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;

/** Who reported something hears how it ended; who wrote it hears not by whom it was reported. */
class ReportEndedLetterTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        @Autowired
        private ReportEndedLetter letters;

        @Autowired
        private DecisionLetter decisions;

        @Autowired
        private Reports reports;

        @Autowired
        private Reviews reviews;

        @Autowired
        private Outbox outbox;

        @Autowired
        private Agenda agenda;

        @Autowired
        private Residents residents;

        @Autowired
        private TestClock clock;

        @Autowired
        private JdbcClient jdbc;

        private PersonId judge = new PersonId(UUID.randomUUID());
        private PersonId reporter = new PersonId(UUID.randomUUID());
        private Subject subject = new Subject("ACTIVITY", "geen");

        @BeforeEach
        void somethingIsThere() {
            judge = SampleStaff.administrator(residents, jdbc);
            reporter = person("Zwaantje");
            ListingId activity = SampleActivities.keep(agenda, null);
            subject = new Subject("ACTIVITY", activity.value());
        }

        private PersonId person(String name) {
            return residents.welcome(new FirstName(name)).person().id();
        }

        private void report(Optional<PersonId> by) {
            reports.take(new ReportSubmission(subject, ReportReason.WRONG, "Klopt niet", by, UUID.randomUUID()));
        }

        private Review open() {
            return reviews.open(judge).stream()
                    .filter(it -> it.subject().equals(subject))
                    .findFirst()
                    .orElseThrow();
        }

        private static Verdict verdict(Optional<LocalDate> until) {
            return new Verdict(HouseRule.TRUE, "Dit is er niet.", "Alles", until);
        }

        private void decide(String how) {
            var review = open().id();
            switch (how) {
                case "plaats" -> reviews.place(review, judge);
                case "aanpassing" -> reviews.askChange(review, new Grounds("Schrijf waar het is."), judge);
                case "verberg" -> reviews.takeDown(review, verdict(Optional.of(LocalDate.of(2026, 12, 24))), judge);
                default -> reviews.takeDown(review, verdict(Optional.empty()), judge);
            }
            AopTestUtils.<ReportEndedLetter>getTargetObject(letters).on(new ReviewEnded(review));
        }

        private List<Mail> mails(PersonId person) {
            return outbox.to(Set.of(person), EnumSet.of(MailKind.REPORT_ENDED)).stream()
                    .map(Outbox.Kept::mail)
                    .toList();
        }

        private Optional<Letter> letter(LetterWriter writer, PersonId to, String about) {
            var texts = Texts.in(Texts.DUTCH);
            var person = residents.find(to).orElseThrow();
            return writer.write(
                    new Recipient(person, texts, new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX)), about);
        }

        @ParameterizedTest
        @CsvSource({
            "plaats, Het blijft staan zoals het is.",
            "aanpassing, De schrijver is gevraagd iets aan te passen.",
            "verberg, Het is voorlopig niet te zien.",
            "verwijder, Het is weggehaald."
        })
        void whoReportedHearsHowItEndedOnceSomebodyLooked(String how, String sentence) {
            report(Optional.of(reporter));
            report(Optional.empty());
            assertThat(mails(reporter)).isEmpty();
            decide(how);

            var mail = mails(reporter);
            assertThat(mail).hasSize(1);
            assertThat(letter(letters, reporter, mail.getFirst().about())
                            .orElseThrow()
                            .toString())
                    .contains(sentence)
                    .doesNotContain("Dit is er niet.", "Schrijf waar het is.");
            assertThat(letter(letters, judge, mail.getFirst().about())).isEmpty();
        }

        @Test
        void eachHearsOfTheDecisionAfterTheirOwnReport() {
            report(Optional.of(reporter));
            decide("plaats");
            clock.set("2026-11-26", "10:00");
            var other = person("Sietske");
            report(Optional.of(other));
            assertThat(mails(other)).isEmpty();
            decide("verwijder");
            clock.reset();

            assertThat(mails(reporter)).hasSize(1);
            assertThat(mails(other)).hasSize(1);
            assertThat(letter(letters, reporter, mails(reporter).getFirst().about())
                            .orElseThrow()
                            .toString())
                    .contains("Het blijft staan");
            assertThat(letter(letters, other, mails(other).getFirst().about())
                            .orElseThrow()
                            .toString())
                    .contains("Het is weggehaald.");
        }

        @Test
        void whoWroteItHearsNotByWhomItWasReported() {
            var author = person("Herman");
            reviews.submit(submission(author));
            report(Optional.of(reporter));
            decide("verwijder");

            var review = reviews.of(author).getFirst();
            assertThat(letter(decisions, author, review.id().toString())
                            .orElseThrow()
                            .toString())
                    .contains("Dit is er niet.")
                    .doesNotContain("Zwaantje", "Klopt niet");
            assertThat(reports.about(subject, judge).toString()).doesNotContain(reporter.toString());
        }

        private ReviewSubmission submission(PersonId author) {
            return new ReviewSubmission(subject, new NeighbourhoodCode("BU19600200"), author, Set.of(), "Schaken");
        }
    }
}
