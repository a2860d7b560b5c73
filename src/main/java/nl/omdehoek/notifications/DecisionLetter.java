package nl.omdehoek.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.listing.FindableSource;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.moderation.Review;
import nl.omdehoek.moderation.Review.Outcome;
import nl.omdehoek.moderation.ReviewEnded;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.moderation.Verdict;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.wording.Addresses;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells who posted something what was decided, why, and what they can do about it. */
@Component
class DecisionLetter implements LetterWriter {

    private final Outbox outbox;
    private final Reviews reviews;
    private final List<FindableSource> sources;
    private final ConnectorRegister connectors;

    DecisionLetter(Outbox outbox, Reviews reviews, List<FindableSource> sources, ConnectorRegister connectors) {
        this.outbox = outbox;
        this.reviews = reviews;
        this.sources = sources;
        this.connectors = connectors;
    }

    @ApplicationModuleListener
    void on(ReviewEnded ended) {
        reviews.find(ended.review()).ifPresent(it -> it.author().ifPresent(author -> tell(author, it)));
    }

    private void tell(PersonId author, Review review) {
        // What is seen as before is no news.
        if (!(review.isShown() && review.cause() != Review.Cause.POSTED)) {
            outbox.put(MailKind.DECISION, author, review.id().toString());
        }
    }

    @Override
    public MailKind kind() {
        return MailKind.DECISION;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        return reviews.find(UUID.fromString(about))
                .filter(it -> it.author().equals(Optional.of(to.person().id())))
                .flatMap(it -> it.outcome().flatMap(outcome -> letter(to, it, outcome)))
                .map(it -> it.from(reviews.find(UUID.fromString(about)).flatMap(r -> connectors.of(r.where()))));
    }

    private Optional<Letter> letter(Recipient to, Review review, Outcome outcome) {
        var texts = to.texts();
        return switch (outcome) {
            case Outcome.Placed _, Outcome.ByItself _ ->
                Optional.of(Letter.about(texts.get("mail.decision.placed.subject"))
                        .saying(texts.get("mail.decision.placed"))
                        .way(texts.get("mail.decision.placed.way"), page(review)));
            case Outcome.ChangeAsked it ->
                Optional.of(Letter.about(texts.get("mail.decision.change.subject"))
                        .saying(texts.get("mail.decision.change"))
                        .fact(it.sentence())
                        .way(texts.get("mail.decision.change.way"), "/mijn"));
            case Outcome.Hidden it -> Optional.of(takenDown(to, it.verdict()));
            case Outcome.Removed it -> Optional.of(takenDown(to, it.verdict()));
            case Outcome.Withdrawn _ -> Optional.empty();
        };
    }

    private String page(Review review) {
        return sources.stream()
                .filter(it -> it.kind().name().equals(review.subject().kind()))
                .flatMap(it -> it.find(new ListingId(review.subject().id())).stream())
                .findFirst()
                .map(it -> Addresses.listing(it.kind(), it.listing().title(), it.id()))
                .orElse("/mijn");
    }

    /** What article 17 of the Digital Services Act asks: what, how long, which facts, which rule, by whom, and how to object. */
    private static Letter takenDown(Recipient to, Verdict verdict) {
        var texts = to.texts();
        var letter = Letter.about(texts.get("mail.decision.down.subject"))
                .saying(texts.get("mail.decision.down"))
                .fact(texts.get("mail.decision.covers", verdict.covers()))
                .fact(verdict.until()
                        .map(it -> texts.get("mail.decision.until", to.saying().date(it)))
                        .orElseGet(() -> texts.get("mail.decision.for-good")))
                .fact(texts.get("mail.decision.facts", verdict.facts()))
                .fact(texts.get("mail.decision.rule", texts.get("rule." + verdict.rule())));
        return letter.saying(texts.get("mail.decision.by-human")).saying(texts.get("mail.decision.object"));
    }
}
