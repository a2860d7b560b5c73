package nl.omdehoek.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox: the letter is written now, with what is true now. What fails is tried again, later each
 * time, for three days.
 */
@Component
class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private static final int AT_ONCE = 50;
    private static final int TRIES = 26;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);

    /** A mail server that hangs lets go before this; a portal that stopped while it sent is taken over after it. */
    private static final Duration SENDING = Duration.ofMinutes(15);

    private static final Set<MailKind> BY_DAY = EnumSet.allOf(MailKind.class);
    private static final Set<MailKind> AT_NIGHT =
            BY_DAY.stream().filter(MailKind::isSentAtNight).collect(Collectors.toUnmodifiableSet());
    private static final LocalTime NIGHT = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Outbox outbox;
    private final Map<MailKind, LetterWriter> writers;
    private final Residents residents;
    private final MailAddresses addresses;
    private final Delivery delivery;
    private final Texting texting;
    private final Clock clock;
    private final ReentrantLock going = new ReentrantLock();

    Post(
            Outbox outbox,
            List<LetterWriter> writers,
            Residents residents,
            MailAddresses addresses,
            Delivery delivery,
            Texting texting,
            Clock clock) {
        this.outbox = outbox;
        this.writers = writers.stream().collect(Collectors.toMap(LetterWriter::kind, Function.identity()));
        this.residents = residents;
        this.addresses = addresses;
        this.delivery = delivery;
        this.texting = texting;
        this.clock = clock;
    }

    /** On a thread of its own: a mail server that does not answer holds up mail, and nothing else. */
    @Async
    @Scheduled(fixedDelayString = "${omdehoek.mail.every}")
    void goRound() {
        if (going.tryLock()) {
            try {
                deliver();
            } finally {
                going.unlock();
            }
        }
    }

    /** All that is due: what cannot wait before the rest, also where that is thousands of weekly mails. */
    void deliver() {
        var due = due();
        while (!due.isEmpty()) {
            due.forEach(this::deliver);
            due = due();
        }
    }

    private List<Mail> due() {
        if (!delivery.isReady()) {
            return List.of();
        }
        var urgent = outbox.due(AT_NIGHT, AT_ONCE);
        return urgent.isEmpty() && !isNight() ? outbox.due(BY_DAY, AT_ONCE) : urgent;
    }

    private boolean isNight() {
        var now = LocalTime.now(clock);
        return now.isBefore(MORNING) || !now.isBefore(NIGHT);
    }

    private void deliver(Mail mail) {
        if (!outbox.take(mail, SENDING)) {
            return;
        }
        try {
            send(mail);
        } catch (RuntimeException e) {
            // The message may hold an address.
            LOG.warn("Mail {} was not sent, try {}: {}", mail.id(), mail.tries() + 1, why(e));
            if (mail.tries() + 1 >= TRIES) {
                outbox.end(mail, MailOutcome.GIVEN_UP);
            } else {
                outbox.wait(mail, wait(mail.tries()));
            }
        }
    }

    /** What it was and, if it is no matter of mail, where. */
    private static String why(RuntimeException e) {
        var kind = e.getClass().getSimpleName();
        return e instanceof MailException || e.getStackTrace().length == 0
                ? kind
                : kind + " at " + e.getStackTrace()[0];
    }

    static Duration wait(int tries) {
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 10));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private void send(Mail mail) {
        var person = residents.find(mail.person());
        var address = person.flatMap(it -> address(mail, it));
        var telephone = texting.number(mail.kind(), mail.person());
        if (address.isEmpty() && telephone.isEmpty()) {
            outbox.end(mail, MailOutcome.NO_ADDRESS);
            return;
        }
        var to = recipient(person.orElseThrow());
        var letter = Optional.ofNullable(writers.get(mail.kind())).flatMap(it -> it.write(to, mail.about()));
        if (letter.isEmpty()) {
            outbox.end(mail, MailOutcome.NOT_NEEDED);
        } else if (address.isPresent()) {
            delivery.deliver(mail, letter.get(), to, address.get());
            outbox.sent(mail, letter.get());
        } else {
            outbox.end(mail, texting.send(mail, letter.get(), to, telephone.orElseThrow()));
        }
    }

    private Optional<MailAddress> address(Mail mail, Person person) {
        return mail.kind().isProof() ? addresses.typed(person.id()) : addresses.proven(person.id());
    }

    private Recipient recipient(Person person) {
        var texts = Texts.in(person.language());
        return new Recipient(person, texts, new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX));
    }
}
