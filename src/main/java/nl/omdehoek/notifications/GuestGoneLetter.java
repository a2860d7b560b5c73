package nl.omdehoek.notifications;

import java.time.Clock;
import java.util.Optional;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Occurrence.State;
import nl.omdehoek.activities.SignUpsEnded;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells hosts that somebody who was forgotten does not come: once, however many dates they were to come to. Who it was is
 * forgotten, and on which dates too, so the mail tells where to see who comes.
 */
@Component
class GuestGoneLetter implements LetterWriter {

    private final Outbox outbox;
    private final Agenda agenda;
    private final Keepers keepers;
    private final DateFacts facts;
    private final Clock clock;

    GuestGoneLetter(Outbox outbox, Agenda agenda, Keepers keepers, DateFacts facts, Clock clock) {
        this.outbox = outbox;
        this.agenda = agenda;
        this.keepers = keepers;
        this.facts = facts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(SignUpsEnded ended) {
        ended.guestGoneAt().ifPresent(at -> {
            var about = ended.activity() + " " + at;
            keepers.of(ListingKind.ACTIVITY, ended.activity())
                    .forEach(it -> outbox.put(MailKind.GUEST_GONE, it, about));
        });
    }

    @Override
    public MailKind kind() {
        return MailKind.GUEST_GONE;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        var id = new ListingId(about.split(" ")[0]);
        return facts.activity(id)
                .filter(_ -> isOnAgain(id) && keepers.isKeeper(to.person().id(), ListingKind.ACTIVITY, id))
                .map(activity -> {
                    var texts = to.texts();
                    var title = facts.title(activity, texts);
                    var letter = Letter.about(texts.get("mail.gone.subject", title))
                            .saying(texts.get("mail.gone.what", title))
                            .saying(texts.get("mail.gone.see"))
                            .way(texts.get("mail.host.way"), "/mijn/host/" + id);
                    return facts.from(letter, activity);
                });
    }

    private boolean isOnAgain(ListingId activity) {
        return agenda.upcoming(activity).stream()
                .anyMatch(it -> it.state() != State.CANCELLED && it.start().isAfter(clock.instant()));
    }
}
