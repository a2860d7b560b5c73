package nl.omdehoek.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omdehoek.activities.ActsAs;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.notifications.ToRing.News;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Residents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom no mail told that a date they come to is off or at another time: a host and the desk ring them, or go by. Who was rung
 * by one of them is off the list for both.
 */
@Component
@Transactional
public class RingList {

    private static final Set<MailKind> KINDS = Set.of(MailKind.DATE_CANCELLED, MailKind.DATE_MOVED);

    /** A mail that was refused this often, which is within ten minutes, may come too late. */
    private static final int TRIES = 3;

    private final Outbox outbox;
    private final Delivery delivery;
    private final Joining joining;
    private final Agenda agenda;
    private final Hosting hosting;
    private final Residents residents;
    private final MailAddresses addresses;
    private final PhoneNumbers telephones;
    private final Journal journal;
    private final Clock clock;

    RingList(
            Outbox outbox,
            Delivery delivery,
            Joining joining,
            Agenda agenda,
            Hosting hosting,
            Residents residents,
            MailAddresses addresses,
            PhoneNumbers telephones,
            Journal journal,
            Clock clock) {
        this.outbox = outbox;
        this.delivery = delivery;
        this.joining = joining;
        this.agenda = agenda;
        this.hosting = hosting;
        this.residents = residents;
        this.addresses = addresses;
        this.telephones = telephones;
        this.journal = journal;
        this.clock = clock;
    }

    /** Who is to be rung about this date. */
    @Transactional(readOnly = true)
    public List<ToRing> of(PersonId actor, ListingId activity, LocalDate date) {
        var as = as(actor, activity);
        return unheard(joining.comingTo(activity, date))
                .flatMap(it -> toRing(it, as).stream())
                .toList();
    }

    /** Who is to be rung about anything that is held where this person connects or sits at the desk, soonest first. */
    public List<ToRing> everywhere(PersonId staff) {
        var signUps =
                outbox.thatMayBeMissed(KINDS).stream().map(RingList::signUp).collect(Collectors.toSet());
        return unheard(hosting.thoseInCareOf(staff, signUps))
                .flatMap(it -> toRing(it, ActsAs.STAFF).stream())
                .toList();
    }

    /**
     * They were rung, or somebody went by; they know.
     *
     * @param changes how often the date had changed by what they were told: what came after it they have to hear still
     */
    public void rung(PersonId actor, UUID signUp, int changes) {
        joining.find(signUp).ifPresent(it -> {
            as(actor, it.activity());
            var told = unheard(List.of(it))
                    .flatMap(unheard -> unheard.mails().stream())
                    .filter(mail -> changes(mail) <= changes)
                    .toList();
            told.forEach(mail -> outbox.end(mail, MailOutcome.RUNG));
            if (!told.isEmpty()) {
                journal.write(actor.toString(), "RUNG", new Subject("SIGN_UP", signUp.toString()), "");
            }
        });
    }

    private ActsAs as(PersonId actor, ListingId activity) {
        return hosting.as(actor, activity).orElseThrow(() -> new NotYours(ListingKind.ACTIVITY, activity));
    }

    /** Somebody who comes, with the mails about it that did not reach them. */
    private record Unheard(SignUp signUp, List<Mail> mails, boolean knowsOther) {}

    private Stream<Unheard> unheard(List<SignUp> signUps) {
        var persons = signUps.stream().map(SignUp::person).collect(Collectors.toSet());
        var mails = outbox.to(persons, KINDS).stream().collect(Collectors.groupingBy(it -> signUp(it.mail())));
        return signUps.stream().flatMap(it -> unheard(it, mails.getOrDefault(it.id(), List.of())).stream());
    }

    /** Of a mail about a date: see {@link DateChangedLetters}. */
    private static UUID signUp(Mail mail) {
        return UUID.fromString(mail.about().split(" ")[0]);
    }

    private static int changes(Mail mail) {
        return Integer.parseInt(mail.about().split(" ")[1].replace("-", ""));
    }

    /** Who was told of nothing but this signed up after it had changed, or was told of that before. */
    private Optional<Unheard> unheard(SignUp signUp, List<Outbox.Kept> mails) {
        var missed =
                mails.stream().filter(this::isMissed).map(Outbox.Kept::mail).toList();
        var toldBefore = mails.stream()
                .anyMatch(it -> it.outcome().filter(MailOutcome::isTold).isPresent());
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unheard(signUp, missed, toldBefore || mails.size() == 1));
    }

    private boolean isMissed(Outbox.Kept kept) {
        return kept.outcome()
                .map(it -> it == MailOutcome.NO_ADDRESS || it == MailOutcome.GIVEN_UP)
                .orElseGet(() -> !delivery.isReady()
                        || kept.mail().tries() >= TRIES
                        || addresses.proven(kept.mail().person()).isEmpty());
    }

    private Optional<ToRing> toRing(Unheard unheard, ActsAs as) {
        var signUp = unheard.signUp();
        var now = agenda.on(signUp.activity(), signUp.date());
        return news(unheard, now)
                .flatMap(news -> residents.find(signUp.person()).map(it -> {
                    var number = telephones.of(it.id());
                    return new ToRing(
                            signUp.id(),
                            signUp.activity(),
                            signUp.date(),
                            it.name(),
                            news,
                            now,
                            unheard.mails().stream()
                                    .mapToInt(RingList::changes)
                                    .max()
                                    .orElseThrow(),
                            number.isPresent(),
                            number.filter(_ -> as == ActsAs.STAFF));
                }));
    }

    /** None about what is over, nor that all is as it was to who heard of nothing else. */
    private Optional<News> news(Unheard unheard, Optional<Occurrence> now) {
        var isOver = now.map(it -> !it.end().isAfter(clock.instant()))
                .orElseGet(() -> unheard.signUp().date().isBefore(LocalDate.now(clock)));
        if (isOver) {
            return Optional.empty();
        }
        return switch (now.map(Occurrence::state).orElse(Occurrence.State.CANCELLED)) {
            case CANCELLED -> Optional.of(News.OFF);
            case MOVED -> Optional.of(News.MOVED);
            case PLANNED -> Optional.of(News.ON_AGAIN).filter(_ -> unheard.knowsOther());
        };
    }
}
