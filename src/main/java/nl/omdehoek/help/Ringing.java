package nl.omdehoek.help;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Residents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** "Bel mij": a request of who says nothing but a number and a time. A human rings within two working days. */
@Component
@Transactional
public class Ringing {

    /** What is not asked: how long it takes is for who rings to find out. */
    private static final int MINUTES = 15;

    private final Requesting requesting;
    private final StoredRequests requests;
    private final RequestDesk desk;
    private final PhoneNumbers telephones;
    private final Residents residents;
    private final Clock clock;

    Ringing(
            Requesting requesting,
            StoredRequests requests,
            RequestDesk desk,
            PhoneNumbers telephones,
            Residents residents,
            Clock clock) {
        this.requesting = requesting;
        this.requests = requests;
        this.desk = desk;
        this.telephones = telephones;
        this.residents = residents;
        this.clock = clock;
    }

    /**
     * Hands it to who connects there. Whoever asks said that they are 16 or older.
     *
     * @return empty where nobody is appointed who rings: then nothing is kept
     */
    public Optional<ToBeRung> ask(RingSubmission submission, Caller by) {
        if (!desk.hasSomebody(submission.neighbourhood())) {
            return Optional.empty();
        }
        var asked = known(by);
        telephones.keep(asked.person(), submission.number());
        requesting.request(new Request(
                submission.request(),
                asked.person(),
                submission.task(),
                "",
                submission.neighbourhood(),
                submission.point(),
                null,
                false,
                MINUTES,
                false,
                false,
                Wish.ONLY_CONNECTOR,
                submission.ringAt(),
                Set.of("nl"),
                LocalDate.now(clock),
                null));
        return Optional.of(asked);
    }

    private ToBeRung known(Caller by) {
        return switch (by) {
            case Caller.Known known -> new ToBeRung(known.person(), Optional.empty());
            case Caller.New it -> {
                var newcomer = residents.welcome(it.name());
                yield new ToBeRung(newcomer.person().id(), Optional.of(newcomer.words()));
            }
        };
    }

    /** Who asked by this form before. */
    @Transactional(readOnly = true)
    public Optional<PersonId> byForm(UUID formKey) {
        return requests.find(RingSubmission.request(formKey)).map(Request::person);
    }

    /** Whether that was just now: the same form again, by a double tap or a line that broke. */
    @Transactional(readOnly = true)
    public boolean isFresh(UUID formKey) {
        var since = clock.instant().minus(Residents.SHARED);
        return desk.round(RingSubmission.request(formKey))
                .map(Round::askedAt)
                .filter(it -> it.isAfter(since))
                .isPresent();
    }
}
