package nl.omdehoek.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omdehoek.listing.Claim;
import nl.omdehoek.listing.ClaimAsked;
import nl.omdehoek.listing.Claims;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.Staff;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Says to who connects, or to who stands in where nobody does, that somebody asks to keep something. */
@Component
class ClaimLetters implements LetterWriter {

    private final Outbox outbox;
    private final Claims claims;
    private final Staff staff;

    ClaimLetters(Outbox outbox, Claims claims, Staff staff) {
        this.outbox = outbox;
        this.claims = claims;
        this.staff = staff;
    }

    @ApplicationModuleListener
    void on(ClaimAsked asked) {
        claims.find(asked.claim())
                .ifPresent(it -> judges(it).stream()
                        .filter(judge -> !judge.equals(it.person()))
                        .forEach(judge ->
                                outbox.put(MailKind.CLAIM, judge, it.id().toString())));
    }

    private List<PersonId> judges(Claim claim) {
        var connectors = staff.who(Role.CONNECTOR, claim.where());
        return connectors.isEmpty() ? staff.who(Role.STAND_IN, claim.where()) : connectors;
    }

    @Override
    public MailKind kind() {
        return MailKind.CLAIM;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        return claims.find(UUID.fromString(about))
                .filter(it -> it.outcome().isEmpty())
                .filter(it -> isJudge(to.person().id(), it))
                .map(it -> letter(to, it));
    }

    private boolean isJudge(PersonId person, Claim claim) {
        return Stream.of(Role.CONNECTOR, Role.STAND_IN).anyMatch(it -> staff.has(person, it, claim.where()));
    }

    private static Letter letter(Recipient to, Claim claim) {
        var texts = to.texts();
        return Letter.about(texts.get("mail.review.subject"))
                .saying(texts.get("mail.claim"))
                .way(texts.get("mail.review.way"), "/werkbank/beheerder/" + claim.id())
                .saying(texts.get("mail.review.why"));
    }
}
