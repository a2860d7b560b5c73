package nl.omdehoek.notifications;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.activities.PlaceHeld;
import nl.omdehoek.activities.PlaceOffers;
import nl.omdehoek.activities.Waiting;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A place came free for who waits: until when it is theirs to take, with one tap. */
@Component
class PlaceHeldLetter implements LetterWriter {

    private final Outbox outbox;
    private final PlaceOffers offers;
    private final Suspensions suspensions;
    private final DateFacts facts;
    private final Grants grants;
    private final Clock clock;

    PlaceHeldLetter(
            Outbox outbox, PlaceOffers offers, Suspensions suspensions, DateFacts facts, Grants grants, Clock clock) {
        this.outbox = outbox;
        this.offers = offers;
        this.suspensions = suspensions;
        this.facts = facts;
        this.grants = grants;
        this.clock = clock;
    }

    /** The same entry may be offered a place again: that is another mail. */
    @ApplicationModuleListener
    void on(PlaceHeld held) {
        offers.find(held.waiting())
                .filter(it -> it.isHeld(clock.instant()))
                .ifPresent(it -> outbox.put(MailKind.PLACE_HELD, it.person(), it.id() + " " + it.heldUntil()));
    }

    @Override
    public MailKind kind() {
        return MailKind.PLACE_HELD;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        return offers.find(UUID.fromString(about.split(" ")[0]))
                .filter(it -> it.isHeld(clock.instant()) && !suspensions.isSuspended(it.person()))
                .flatMap(waiting -> facts.activity(waiting.activity()).flatMap(it -> letter(to, waiting, it)));
    }

    private Optional<Letter> letter(Recipient to, Waiting waiting, Findable activity) {
        var texts = to.texts();
        var until = waiting.heldUntil();
        if (until == null) {
            return Optional.empty();
        }
        return facts.ahead(waiting.activity(), waiting.date()).map(date -> {
            var title = facts.title(activity, texts);
            var secret = grants.give(
                    new Grant(Grant.Kind.PLACE, waiting.person(), waiting.id().toString()));
            var day = to.saying().day(until);
            var letter = Letter.about(texts.get("mail.place.subject", title))
                    .saying(texts.get("mail.place.what", title))
                    .fact(facts.when(date, texts, to.saying()))
                    .fact(texts.get("mail.place.until", day, to.saying().time(until)))
                    .way(texts.get("mail.place.way"), "/plek-vrij/" + secret)
                    .saying(texts.get("mail.place.else"));
            return facts.from(letter, activity);
        });
    }
}
