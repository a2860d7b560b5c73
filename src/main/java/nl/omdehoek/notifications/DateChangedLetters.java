package nl.omdehoek.notifications;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.DatesChanged;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.activities.Occurrence.State;
import nl.omdehoek.activities.Revision;
import nl.omdehoek.activities.Revisions;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.listing.Findable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells everybody who comes, and nobody else, at once that a date is off or at another time. */
@Component
class DateChangedLetters {

    private final Outbox outbox;
    private final Joining joining;
    private final Agenda agenda;
    private final Revisions revisions;

    DateChangedLetters(Outbox outbox, Joining joining, Agenda agenda, Revisions revisions) {
        this.outbox = outbox;
        this.joining = joining;
        this.agenda = agenda;
        this.revisions = revisions;
    }

    @ApplicationModuleListener
    void on(DatesChanged change) {
        change.dates().forEach(date -> {
            var now = agenda.on(change.activity(), date);
            var revision = revisions.on(change.activity(), date);
            var changes = revision.map(Revision::changes).orElse(0);
            joining.comingTo(change.activity(), date).stream()
                    .filter(it -> !isSince(it, revision))
                    .forEach(it -> tell(it, now, changes));
        });
    }

    /** Who signed up for the date as it is knows how it is. */
    private static boolean isSince(SignUp signUp, Optional<Revision> revision) {
        return revision.filter(it -> signUp.at().isAfter(it.since())).isPresent();
    }

    /** Each change is told once; a date that is off a second time is news again. */
    private void tell(SignUp signUp, Optional<Occurrence> now, int changes) {
        var isOff = now.isEmpty() || now.get().state() == State.CANCELLED;
        var kind = isOff ? MailKind.DATE_CANCELLED : MailKind.DATE_MOVED;
        outbox.put(
                kind,
                signUp.person(),
                signUp.id() + " " + changes + now.map(_ -> "").orElse("-"));
    }

    /** The two kinds, which differ in what has become of the date when they are written. */
    @Configuration(proxyBeanMethods = false)
    static class Writers {

        @Bean
        LetterWriter dateCancelled(Joining joining, DateFacts facts) {
            return new Writer(MailKind.DATE_CANCELLED, joining, facts);
        }

        @Bean
        LetterWriter dateMoved(Joining joining, DateFacts facts) {
            return new Writer(MailKind.DATE_MOVED, joining, facts);
        }
    }

    private record Writer(MailKind kind, Joining joining, DateFacts facts) implements LetterWriter {

        @Override
        public Optional<Letter> write(Recipient to, String about) {
            return joining.find(UUID.fromString(about.split(" ")[0]))
                    .flatMap(signUp -> facts.activity(signUp.activity()).flatMap(it -> letter(to, signUp, it)));
        }

        private Optional<Letter> letter(Recipient to, SignUp signUp, Findable activity) {
            var date = facts.date(signUp.activity(), signUp.date());
            var isOff = date.isEmpty() || date.get().state() == State.CANCELLED;
            if (isOff != (kind == MailKind.DATE_CANCELLED)) {
                return Optional.empty();
            }
            return Optional.of(
                    facts.from(isOff ? off(to, signUp, activity) : moved(to, signUp, activity, date.get()), activity));
        }

        private Letter off(Recipient to, SignUp signUp, Findable activity) {
            var texts = to.texts();
            var title = facts.title(activity, texts);
            return Letter.about(texts.get("mail.off.subject", title))
                    .saying(texts.get("mail.off.what", title))
                    .fact(to.saying().date(signUp.date()))
                    .saying(texts.get("mail.off.sorry"))
                    .way(texts.get("mail.off.way"), facts.page(activity));
        }

        private Letter moved(Recipient to, SignUp signUp, Findable activity, Occurrence date) {
            var texts = to.texts();
            var title = facts.title(activity, texts);
            var isAsPlanned = date.state() == State.PLANNED;
            return Letter.about(texts.get(isAsPlanned ? "mail.on.subject" : "mail.moved.subject", title))
                    .saying(texts.get(isAsPlanned ? "mail.on.what" : "mail.moved.what", title))
                    .fact(facts.when(date, texts, to.saying()))
                    .fact(facts.where(activity))
                    .saying(texts.get("mail.moved.stays"))
                    .way(texts.get("mail.ticket.way"), facts.ticket(signUp))
                    .saying(texts.get("mail.ticket.what"));
        }
    }
}
