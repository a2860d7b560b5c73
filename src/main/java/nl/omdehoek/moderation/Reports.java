package nl.omdehoek.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.MetPeople;
import nl.omdehoek.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes what people report, and shows it to who judges. Every look at what was written stands in the journal. */
@Component
public class Reports {

    /** So many subjects are shown at once. */
    public static final int SHOWN = 50;

    /** So many reporters hide something. */
    private static final int ENOUGH = 2;

    /** Nobody becomes two reporters within the hour. */
    private static final Duration SETTLED = Duration.ofDays(1);

    private final StoredReports stored;
    private final Reviews reviews;
    private final MailAddresses addresses;
    private final MetPeople metPeople;
    private final Clock clock;
    private final Judges judges;
    private final List<Reportable> reportables;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    Reports(
            StoredReports stored,
            Reviews reviews,
            MailAddresses addresses,
            MetPeople metPeople,
            Clock clock,
            Judges judges,
            List<Reportable> reportables,
            Journal journal,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.reviews = reviews;
        this.addresses = addresses;
        this.metPeople = metPeople;
        this.clock = clock;
        this.judges = judges;
        this.reportables = reportables;
        this.journal = journal;
        this.transaction = transaction;
        this.events = events;
    }

    /** Whether there is such a thing to report, for who comes. */
    public boolean knows(Subject subject, Optional<PersonId> by) {
        return find(subject, by).isPresent();
    }

    private Optional<Reported> find(Subject subject, Optional<PersonId> by) {
        return reportables.stream()
                .filter(it -> it.kinds().contains(subject.kind()))
                .findFirst()
                .flatMap(it -> it.find(subject.kind(), subject.id(), by));
    }

    /** Keeps the report, with what it is about as that stands now; empty if there is no such thing. */
    public Optional<ReportNumber> take(ReportSubmission submission) {
        try {
            return Optional.ofNullable(transaction.execute(_ -> keep(submission).orElse(null)));
        } catch (DuplicateKeyException _) {
            // The same form, at the same moment.
            return stored.byForm(submission.formKey());
        }
    }

    private Optional<ReportNumber> keep(ReportSubmission submission) {
        return stored.byForm(submission.formKey())
                .or(() -> find(submission.subject(), submission.by()).map(it -> keep(submission, it)));
    }

    private ReportNumber keep(ReportSubmission submission, Reported reported) {
        var id = UUID.randomUUID();
        var number = ReportNumber.draw();
        stored.add(id, number, submission, reported);
        reported.where().ifPresent(it -> reviews.reported(submission.subject(), it, isEnough(submission.subject())));
        // The journal never forgets, so it does not know who.
        journal.write("reporter", "REPORTED", subject(id), submission.reason().name());
        submission.by().ifPresent(it -> events.publishEvent(new ReportReceived(id, it)));
        return number;
    }

    /** Whether two reported it, since anybody last decided about it, who a day ago could be reached or had been met. */
    private boolean isEnough(Subject subject) {
        var reporters = stored.reportersSince(reviews.lastDecided(subject), subject);
        var then = clock.instant().minus(SETTLED);
        var met = metPeople.metBefore(then, reporters);
        var others = reporters.stream().filter(it -> !met.contains(it)).toList();
        return met.size() + addresses.provenBefore(then, others).size() >= ENOUGH;
    }

    /** A report that a decision ended, and who hears of it. */
    public record Ended(UUID report, PersonId reporter) {}

    /** The reports that this decision ended, of who can be told: those since the decision before it. */
    public List<Ended> endedBy(Review review) {
        return stored.endedBy(review);
    }

    /** Which decision ended this report, for who reported it; nobody else is told. */
    public Optional<Review> endOf(UUID report, PersonId reporter) {
        return stored.endOf(report, reporter).flatMap(reviews::find);
    }

    private static Subject subject(UUID report) {
        return new Subject("REPORT", report.toString());
    }

    public boolean isThere(ReportNumber number) {
        return stored.isThere(number);
    }

    public Optional<ReportNumber> numberOf(UUID report) {
        return stored.numberOf(report);
    }

    /**
     * What was reported, what was reported last first: without anything that anybody wrote.
     *
     * @param page of {@value #SHOWN} each, from 1
     */
    public ReportedSubjects subjects(PersonId by, int page) {
        judges.check(by, "see reports");
        var found = stored.subjects((Math.max(page, 1) - 1L) * SHOWN, SHOWN + 1);
        return new ReportedSubjects(found.stream().limit(SHOWN).toList(), found.size() > SHOWN);
    }

    /** All reports of what somebody looks at because it was reported, with what was written; the look stands in the journal. */
    public List<Report> about(Review review, PersonId by) {
        judges.checkReview(by, review.where());
        return look(review.subject(), by);
    }

    /** All reports of this, newest first, with what was written. */
    public List<Report> about(Subject subject, PersonId by) {
        judges.check(by, "read reports");
        return look(subject, by);
    }

    private List<Report> look(Subject subject, PersonId by) {
        return List.copyOf(transaction.execute(_ -> {
            var reports = stored.about(subject);
            journal.writeAll(
                    by.toString(),
                    "LOOKED_AT_REPORT",
                    reports.stream().map(it -> subject(it.id())).toList(),
                    "");
            return reports;
        }));
    }
}
