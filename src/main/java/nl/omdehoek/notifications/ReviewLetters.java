package nl.omdehoek.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omdehoek.moderation.Review;
import nl.omdehoek.moderation.Review.Cause;
import nl.omdehoek.moderation.ReviewAsked;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.moderation.StandInAsked;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.Staff;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Says to who connects that something waits for them; after half a day to the stand-in too, or at once where nobody connects.
 * What it is stands on the page, not in the mail.
 */
@Component
class ReviewLetters implements LetterWriter {

    private final Outbox outbox;
    private final Reviews reviews;
    private final Staff staff;

    ReviewLetters(Outbox outbox, Reviews reviews, Staff staff) {
        this.outbox = outbox;
        this.reviews = reviews;
        this.staff = staff;
    }

    @ApplicationModuleListener
    void on(ReviewAsked asked) {
        reviews.find(asked.review()).filter(ReviewLetters::isUrgent).ifPresent(it -> {
            var connectors = staff.who(Role.CONNECTOR, it.where());
            tell(connectors.isEmpty() ? staff.who(Role.STAND_IN, it.where()) : connectors, it);
        });
    }

    @ApplicationModuleListener
    void on(StandInAsked asked) {
        reviews.find(asked.review()).ifPresent(it -> tell(staff.who(Role.STAND_IN, it.where()), it));
    }

    /** What is seen meanwhile can wait until they look by themselves. */
    private static boolean isUrgent(Review review) {
        return review.cause() == Cause.POSTED || review.cause() == Cause.REPORTED;
    }

    private void tell(List<PersonId> judges, Review review) {
        judges.stream()
                .filter(it -> !review.author().equals(Optional.of(it)))
                .forEach(it -> outbox.put(MailKind.REVIEW, it, review.id().toString()));
    }

    @Override
    public MailKind kind() {
        return MailKind.REVIEW;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        return reviews.find(UUID.fromString(about))
                .filter(it -> it.outcome().isEmpty())
                .filter(it -> isJudge(to.person().id(), it))
                .map(it -> letter(to, it));
    }

    private boolean isJudge(PersonId person, Review review) {
        return Stream.of(Role.CONNECTOR, Role.STAND_IN).anyMatch(it -> staff.has(person, it, review.where()));
    }

    private static Letter letter(Recipient to, Review review) {
        var texts = to.texts();
        return Letter.about(texts.get("mail.review.subject"))
                .saying(texts.get("mail.review." + review.cause()))
                .way(texts.get("mail.review.way"), "/werkbank/" + review.id())
                .saying(texts.get("mail.review.why"));
    }
}
