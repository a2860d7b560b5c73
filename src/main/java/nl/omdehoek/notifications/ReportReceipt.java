package nl.omdehoek.notifications;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.moderation.ReportNumber;
import nl.omdehoek.moderation.ReportReceived;
import nl.omdehoek.moderation.Reports;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Says to who reported something that it came in. */
@Component
class ReportReceipt implements LetterWriter {

    private final Outbox outbox;
    private final Reports reports;

    ReportReceipt(Outbox outbox, Reports reports) {
        this.outbox = outbox;
        this.reports = reports;
    }

    @ApplicationModuleListener
    void on(ReportReceived received) {
        outbox.put(MailKind.REPORT, received.by(), received.report().toString());
    }

    @Override
    public MailKind kind() {
        return MailKind.REPORT;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        return reports.numberOf(UUID.fromString(about)).map(it -> letter(to, it));
    }

    private static Letter letter(Recipient to, ReportNumber number) {
        var texts = to.texts();
        return Letter.about(texts.get("mail.report.subject"))
                .saying(texts.get("mail.report.what"))
                .fact(texts.get("report.number", number.text()))
                .saying(texts.get("report.when"));
    }
}
