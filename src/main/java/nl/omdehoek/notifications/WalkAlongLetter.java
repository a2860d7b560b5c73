package nl.omdehoek.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.Occurrence.State;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.activities.SignedUp;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.Staff;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Asks who connects where something is held, or who stands in for them, to find somebody who comes along with a person who
 * would like that. Who it is stands on the desk's page, not in the mail.
 */
@Component
class WalkAlongLetter implements LetterWriter {

    private final Outbox outbox;
    private final Joining joining;
    private final Staff staff;
    private final DateFacts facts;
    private final Clock clock;

    WalkAlongLetter(Outbox outbox, Joining joining, Staff staff, DateFacts facts, Clock clock) {
        this.outbox = outbox;
        this.joining = joining;
        this.staff = staff;
        this.facts = facts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(SignedUp signedUp) {
        joining.find(signedUp.signUp())
                .filter(WalkAlongLetter::wantsCompany)
                .ifPresent(signUp -> connectors(signUp)
                        .forEach(it ->
                                outbox.put(MailKind.WALK_ALONG, it, signUp.id().toString())));
    }

    private static boolean wantsCompany(SignUp signUp) {
        return signUp.attendance().walkAlong() && signUp.walksAlong().isEmpty();
    }

    private List<PersonId> connectors(SignUp signUp) {
        return facts.activity(signUp.activity()).stream()
                .map(it -> it.listing().location().neighbourhood())
                .flatMap(area -> {
                    var connectors = staff.who(Role.CONNECTOR, area);
                    return (connectors.isEmpty() ? staff.who(Role.STAND_IN, area) : connectors).stream();
                })
                .toList();
    }

    @Override
    public MailKind kind() {
        return MailKind.WALK_ALONG;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        return joining.find(UUID.fromString(about))
                .filter(WalkAlongLetter::wantsCompany)
                .filter(it -> connectors(it).contains(to.person().id()))
                .flatMap(signUp -> facts.activity(signUp.activity())
                        .flatMap(activity -> facts.date(signUp.activity(), signUp.date())
                                .filter(it -> it.state() != State.CANCELLED
                                        && it.start().isAfter(clock.instant()))
                                .map(date -> {
                                    var texts = to.texts();
                                    var title = facts.title(activity, texts);
                                    return Letter.about(texts.get("mail.along.subject", title))
                                            .saying(texts.get("mail.along.what", title))
                                            .fact(facts.when(date, texts, to.saying()))
                                            .fact(facts.where(activity))
                                            .way(texts.get("mail.along.way"), "/balie");
                                })));
    }
}
