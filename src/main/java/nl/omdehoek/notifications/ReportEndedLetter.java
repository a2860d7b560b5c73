package nl.omdehoek.notifications;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.moderation.Review.Outcome;
import nl.omdehoek.moderation.ReviewEnded;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.people.ConnectorRegister;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells who reported something how it ended. What was decided of whom, and why, is for its author. */
@Component
class ReportEndedLetter implements LetterWriter {

    private final Outbox outbox;
    private final Reviews reviews;
    private final Reports reports;
    private final ConnectorRegister connectors;

    ReportEndedLetter(Outbox outbox, Reviews reviews, Reports reports, ConnectorRegister connectors) {
        this.outbox = outbox;
        this.reviews = reviews;
        this.reports = reports;
        this.connectors = connectors;
    }

    @ApplicationModuleListener
    void on(ReviewEnded ended) {
        reviews.find(ended.review())
                .ifPresent(it -> reports.endedBy(it)
                        .forEach(report -> outbox.put(
                                MailKind.REPORT_ENDED,
                                report.reporter(),
                                report.report().toString())));
    }

    @Override
    public MailKind kind() {
        return MailKind.REPORT_ENDED;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        return reports.endOf(UUID.fromString(about), to.person().id())
                .flatMap(it -> it.outcome()
                        .flatMap(ReportEndedLetter::word)
                        .map(word -> letter(to, word).from(connectors.of(it.where()))));
    }

    private static Letter letter(Recipient to, String word) {
        var texts = to.texts();
        return Letter.about(texts.get("mail.report.ended.subject"))
                .saying(texts.get("mail.report.ended"))
                .fact(texts.get("mail.report.ended." + word))
                .saying(texts.get("mail.report.ended.quiet"))
                .saying(texts.get("mail.report.ended.object"));
    }

    private static Optional<String> word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Placed _ -> Optional.of("placed");
            case Outcome.ChangeAsked _ -> Optional.of("change");
            case Outcome.Hidden _ -> Optional.of("hidden");
            case Outcome.Removed _ -> Optional.of("removed");
            case Outcome.ByItself _, Outcome.Withdrawn _ -> Optional.empty();
        };
    }
}
