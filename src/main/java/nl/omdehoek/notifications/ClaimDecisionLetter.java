package nl.omdehoek.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.listing.Claim;
import nl.omdehoek.listing.Claim.Outcome;
import nl.omdehoek.listing.ClaimEnded;
import nl.omdehoek.listing.Claims;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.FindableSource;
import nl.omdehoek.people.ConnectorRegister;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells who asked to keep something whether they do, and if not, why. */
@Component
class ClaimDecisionLetter implements LetterWriter {

    private final Outbox outbox;
    private final Claims claims;
    private final List<FindableSource> sources;
    private final ConnectorRegister connectors;

    ClaimDecisionLetter(Outbox outbox, Claims claims, List<FindableSource> sources, ConnectorRegister connectors) {
        this.outbox = outbox;
        this.claims = claims;
        this.sources = sources;
        this.connectors = connectors;
    }

    @ApplicationModuleListener
    void on(ClaimEnded ended) {
        claims.find(ended.claim())
                .ifPresent(it ->
                        outbox.put(MailKind.CLAIM_DECIDED, it.person(), it.id().toString()));
    }

    @Override
    public MailKind kind() {
        return MailKind.CLAIM_DECIDED;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        return claims.find(UUID.fromString(about))
                .filter(it -> it.person().equals(to.person().id()))
                .flatMap(it -> thing(it)
                        .flatMap(thing -> it.outcome()
                                .map(outcome -> letter(to, thing, outcome).from(connectors.of(it.where())))));
    }

    private Optional<Findable> thing(Claim claim) {
        return sources.stream()
                .filter(it -> it.kind() == claim.kind())
                .flatMap(it -> it.find(claim.listing()).stream())
                .findFirst();
    }

    private static Letter letter(Recipient to, Findable thing, Outcome outcome) {
        var texts = to.texts();
        var title = thing.listing().title();
        var letter = Letter.about(texts.get("mail.claim.decided.subject"));
        return switch (outcome) {
            case Outcome.Granted _ ->
                letter.saying(texts.get("mail.claim.granted", title)).way(texts.get("mail.claim.way"), "/mijn");
            case Outcome.Refused it ->
                letter.saying(texts.get("mail.claim.refused", title))
                        .fact(it.sentence())
                        .saying(texts.get("mail.claim.object"));
        };
    }
}
