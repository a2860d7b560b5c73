package nl.omdehoek.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells hosts the evening before how many come; who they are stands on the host's page, not in a mail. */
@Component
class WhoComes implements LetterWriter {

    private static final LocalTime FROM = LocalTime.of(17, 0);

    private final Outbox outbox;
    private final Joining joining;
    private final Keepers keepers;
    private final DateFacts facts;
    private final Clock clock;

    WhoComes(Outbox outbox, Joining joining, Keepers keepers, DateFacts facts, Clock clock) {
        this.outbox = outbox;
        this.joining = joining;
        this.keepers = keepers;
        this.facts = facts;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${omdehoek.mail.look}", initialDelayString = "${omdehoek.mail.every}")
    void tell() {
        if (LocalTime.now(clock).isBefore(FROM)) {
            return;
        }
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var begins = tomorrow.atStartOfDay(clock.getZone()).toInstant();
        var ends = tomorrow.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        joining.comingBetween(begins, ends).stream()
                .map(it -> about(it, tomorrow))
                .distinct()
                .forEach(this::tellHosts);
    }

    /** A date that moves is told anew. */
    private static String about(SignUp signUp, LocalDate day) {
        return signUp.activity() + " " + signUp.date() + " " + day;
    }

    private void tellHosts(String about) {
        keepers.of(ListingKind.ACTIVITY, activity(about)).forEach(it -> outbox.put(MailKind.WHO_COMES, it, about));
    }

    private static ListingId activity(String about) {
        return new ListingId(about.split(" ")[0]);
    }

    @Override
    public MailKind kind() {
        return MailKind.WHO_COMES;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        var day = LocalDate.parse(about.split(" ")[1]);
        return facts.activity(activity(about))
                .flatMap(activity -> facts.ahead(activity.id(), day)
                        .filter(it -> it.start().isAfter(clock.instant())
                                && about.endsWith(" " + to.saying().dateOf(it.start())))
                        .map(date -> {
                            var texts = to.texts();
                            var coming = joining.comingTo(activity.id(), day).stream()
                                    .mapToInt(SignUp::party)
                                    .sum();
                            var title = facts.title(activity, texts);
                            var letter = Letter.about(texts.get("mail.host.subject", title, coming))
                                    .saying(texts.get("mail.host.what", title, coming))
                                    .fact(facts.when(date, texts, to.saying()))
                                    .way(texts.get("mail.host.way"), "/mijn/host/" + activity.id());
                            return facts.from(letter, activity);
                        }));
    }
}
