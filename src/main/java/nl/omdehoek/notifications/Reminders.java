package nl.omdehoek.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.SignUp;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Reminds who comes the day before. Who signed up less than a day ago knows. */
@Component
class Reminders implements LetterWriter {

    private static final LocalTime FROM = LocalTime.of(10, 0);
    private static final Duration KNOWN = Duration.ofDays(1);

    private final Outbox outbox;
    private final Joining joining;
    private final DateFacts facts;
    private final Clock clock;

    Reminders(Outbox outbox, Joining joining, DateFacts facts, Clock clock) {
        this.outbox = outbox;
        this.joining = joining;
        this.facts = facts;
        this.clock = clock;
    }

    /** Asked for often: each is one mail. A portal that stood still in the morning reminds later in the day. */
    @Scheduled(fixedDelayString = "${omdehoek.mail.look}", initialDelayString = "${omdehoek.mail.every}")
    void remind() {
        if (LocalTime.now(clock).isBefore(FROM)) {
            return;
        }
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var begins = tomorrow.atStartOfDay(clock.getZone()).toInstant();
        var ends = tomorrow.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        joining.comingBetween(begins, ends).stream()
                .filter(it -> it.at().isBefore(clock.instant().minus(KNOWN)))
                .forEach(it -> outbox.put(MailKind.REMINDER, it.person(), about(it, tomorrow)));
    }

    /** A date that moves is reminded of again. */
    private static String about(SignUp signUp, LocalDate day) {
        return signUp.id() + " " + day;
    }

    @Override
    public MailKind kind() {
        return MailKind.REMINDER;
    }

    /** A mail that was held up until it began, or until it was off or on another day, is not sent. */
    @Override
    public Optional<Letter> write(Recipient to, String about) {
        return joining.find(UUID.fromString(about.split(" ")[0]))
                .flatMap(signUp -> facts.activity(signUp.activity())
                        .flatMap(activity -> facts.ahead(signUp.activity(), signUp.date())
                                .filter(it -> it.start().isAfter(clock.instant())
                                        && about.equals(
                                                about(signUp, to.saying().dateOf(it.start()))))
                                .map(date -> {
                                    var texts = to.texts();
                                    var title = facts.title(activity, texts);
                                    var day = StringUtils.capitalize(to.saying().day(date.start()));
                                    var letter = Letter.about(texts.get("mail.reminder.subject", day, title))
                                            .saying(texts.get("mail.reminder.what", title))
                                            .fact(facts.when(date, texts, to.saying()))
                                            .fact(facts.where(activity))
                                            .way(texts.get("mail.ticket.way"), facts.ticket(signUp))
                                            .saying(texts.get("mail.ticket.what"));
                                    return facts.from(letter, activity);
                                })));
    }
}
