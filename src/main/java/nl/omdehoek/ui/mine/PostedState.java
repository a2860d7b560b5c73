package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.moderation.Review;
import nl.omdehoek.moderation.Review.Cause;
import nl.omdehoek.moderation.Review.Outcome;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.people.Connector;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** Says to who posted something how it stands: who looks at it, when it is seen, or why it is not. */
@org.springframework.stereotype.Component
class PostedState {

    private final Reviews reviews;
    private final ConnectorRegister connectors;
    private final Clock clock;

    PostedState(Reviews reviews, ConnectorRegister connectors, Clock clock) {
        this.reviews = reviews;
        this.connectors = connectors;
        this.clock = clock;
    }

    /** Nothing about what nobody ever had to look at. */
    List<Component> of(Findable thing, PersonId author, Texts texts) {
        var subject = new Subject(thing.kind().name(), thing.id().value());
        var isHidden = thing.listing().publication() == Publication.HIDDEN;
        return reviews.of(author).stream()
                .filter(it -> it.subject().equals(subject))
                .filter(it -> it.cause() == Cause.POSTED || !(it.outcome().orElse(null) instanceof Outcome.Withdrawn))
                .findFirst()
                .map(it -> of(thing, it, texts))
                .filter(it -> !it.isEmpty() || !isHidden)
                .orElseGet(() -> isHidden ? List.of(Html.notice(texts.get("mine.posted.reported"))) : List.of());
    }

    private List<Component> of(Findable thing, Review review, Texts texts) {
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        return switch (review.outcome().orElse(null)) {
            case null -> thing.listing().isPublished() ? List.of() : waiting(review, saying, texts);
            case Outcome.ChangeAsked it -> List.of(Html.notice(texts.get("mine.posted.change", it.sentence())));
            case Outcome.Hidden it
            when !thing.listing().isPublished() ->
                List.of(Html.notice(texts.get(
                        "mine.posted.hidden",
                        it.verdict().until().map(saying::date).orElse(""),
                        it.verdict().facts())));
            case Outcome.Removed it ->
                List.of(Html.notice(
                        texts.get("mine.posted.removed", it.verdict().facts())));
            default -> thing.listing().isPublished() ? List.of(Html.soft(texts.get("mine.posted.shown"))) : List.of();
        };
    }

    private List<Component> waiting(Review review, Saying saying, Texts texts) {
        var lines = new ArrayList<Component>();
        lines.add(Html.notice(connectors
                .of(review.where())
                .map(Connector::name)
                .map(it -> texts.get("mine.posted.waiting", it))
                .orElseGet(() -> texts.get("mine.posted.waiting.somebody"))));
        reviews.publishesItself(review)
                .ifPresent(it ->
                        lines.add(Html.soft(texts.get("mine.posted.by-itself", saying.day(it), saying.time(it)))));
        return lines;
    }
}
