package nl.omdehoek.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.Occurrence.State;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.activities.SignUpsEnded;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells hosts that somebody who asked to be forgotten does not come. Who it was is forgotten, so the mail says how many do. */
@Component
class GuestGoneLetter implements LetterWriter {

    private final Outbox outbox;
    private final Joining joining;
    private final Keepers keepers;
    private final DateFacts facts;
    private final Clock clock;

    GuestGoneLetter(Outbox outbox, Joining joining, Keepers keepers, DateFacts facts, Clock clock) {
        this.outbox = outbox;
        this.joining = joining;
        this.keepers = keepers;
        this.facts = facts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(SignUpsEnded ended) {
        if (ended.came()) {
            var about = ended.activity() + " " + ended.date() + " " + ended.at();
            keepers.of(ListingKind.ACTIVITY, ended.activity())
                    .forEach(it -> outbox.put(MailKind.GUEST_GONE, it, about));
        }
    }

    @Override
    public MailKind kind() {
        return MailKind.GUEST_GONE;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        var parts = about.split(" ");
        var id = new ListingId(parts[0]);
        var day = LocalDate.parse(parts[1]);
        return facts.activity(id)
                .flatMap(activity -> facts.date(id, day)
                        .filter(it ->
                                it.state() != State.CANCELLED && it.start().isAfter(clock.instant()))
                        .map(date -> {
                            var texts = to.texts();
                            var coming = joining.comingTo(id, day).stream()
                                    .mapToInt(SignUp::party)
                                    .sum();
                            var title = facts.title(activity, texts);
                            var letter = Letter.about(texts.get("mail.gone.subject", title))
                                    .saying(texts.get("mail.gone.what", title))
                                    .fact(facts.when(date, texts, to.saying()))
                                    .saying(texts.get("mail.gone.now", coming))
                                    .way(texts.get("mail.host.way"), "/mijn/host/" + id + "?datum=" + day);
                            return facts.from(letter, activity);
                        }));
    }
}
