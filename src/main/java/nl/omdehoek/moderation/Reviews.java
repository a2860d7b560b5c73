package nl.omdehoek.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.moderation.Review.Cause;
import nl.omdehoek.moderation.Review.Outcome;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.settings.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One human yes before what a newcomer posts is seen; after that posts of theirs do not wait. Where nobody looks, the
 * stand-in is asked, and a day later what can do no harm is seen by itself. That ends nobody's being a newcomer.
 */
@Component
@Transactional
public class Reviews {

    /** After this the stand-in is asked too. */
    public static final Duration FOR_THE_CONNECTOR = Duration.ofHours(12);

    private static final String CLOCK = "clock";

    private final StoredReviews stored;
    private final TrustedAuthors trusted;
    private final Judges judges;
    private final Suspensions suspensions;
    private final Residents residents;
    private final List<Reviewable> reviewables;
    private final Settings settings;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(
            StoredReviews stored,
            TrustedAuthors trusted,
            Judges judges,
            Suspensions suspensions,
            Residents residents,
            List<Reviewable> reviewables,
            Settings settings,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stored = stored;
        this.trusted = trusted;
        this.judges = judges;
        this.suspensions = suspensions;
        this.residents = residents;
        this.reviewables = reviewables;
        this.settings = settings;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Whether what this person posts waits for no yes. */
    @Transactional(readOnly = true)
    public boolean isTrusted(PersonId author) {
        return trusted.isOne(author);
    }

    /**
     * Hands in what somebody posted, or posted anew; tells whether readers see it at once.
     *
     * @throws NotAllowed for who is suspended
     */
    public boolean submit(ReviewSubmission posted) {
        // Whoever says yes to another post of theirs at the same moment waits, or is waited for.
        residents.lock(posted.author());
        if (suspensions.isSuspended(posted.author())) {
            throw new NotAllowed(posted.author(), "post while suspended");
        }
        stored.openOf(posted.subject()).forEach(this::withdraw);
        var isSeen = isTrusted(posted.author());
        if (isSeen) {
            of(posted.subject()).show(posted.subject(), posted.author().toString());
        }
        if (!isSeen || isFlagged(Hindrances.of(posted))) {
            ask(posted, isSeen ? Cause.FLAGGED : Cause.POSTED, isSeen, "");
        }
        return isSeen;
    }

    /** Hands in anew what is hidden: whoever wrote it, somebody looks first. */
    public void submitAgain(ReviewSubmission posted) {
        stored.openOf(posted.subject()).forEach(this::withdraw);
        ask(posted, Cause.POSTED, false, "");
    }

    private static boolean isFlagged(Set<Hindrance> hindrances) {
        return hindrances.stream().anyMatch(Hindrance::isFlag);
    }

    private void withdraw(Review review) {
        stored.end(review.id(), new Outcome.Withdrawn(clock.instant()));
    }

    /** What readers see was changed: it stays, and a human sees what is different. */
    public void changed(ReviewSubmission now, String before) {
        stored.openOf(now.subject()).stream()
                .filter(it -> it.cause() == Cause.EDITED)
                .forEach(this::withdraw);
        ask(now, Cause.EDITED, true, before);
    }

    private void ask(ReviewSubmission posted, Cause cause, boolean isShown, String before) {
        add(new Review(
                UUID.randomUUID(),
                posted.subject(),
                posted.where(),
                Optional.of(posted.author()),
                cause,
                isShown,
                Hindrances.of(posted),
                clock.instant(),
                before,
                posted.words(),
                Optional.empty()));
    }

    private void add(Review review) {
        stored.add(review);
        journal.write(
                review.author().map(PersonId::toString).orElse("reporters"),
                "REVIEW_ASKED",
                subject(review.id()),
                review.cause().name());
        events.publishEvent(new ReviewAsked(review.id()));
    }

    /** Its author takes it back before anybody looked. */
    public void withdraw(Subject subject) {
        stored.openOf(subject).forEach(this::withdraw);
    }

    /** When somebody last decided about this; long ago if nobody ever did. */
    @Transactional(readOnly = true)
    Instant lastDecided(Subject subject) {
        return stored.lastDecided(subject).orElse(Instant.EPOCH);
    }

    /**
     * Somebody reported it: a human looks. What waits for one already stays as it is.
     *
     * @param isHidden whether it is not seen until then
     */
    void reported(Subject subject, NeighbourhoodCode where, boolean isHidden) {
        var hides = isHidden && of(subject).isHiddenByReports(subject);
        var open = stored.openOf(subject).stream()
                .filter(it -> it.cause() == Cause.REPORTED || !it.isShown())
                .findFirst();
        if (open.isEmpty()) {
            add(new Review(
                    UUID.randomUUID(),
                    subject,
                    where,
                    Optional.empty(),
                    Cause.REPORTED,
                    !hides,
                    Set.of(),
                    clock.instant(),
                    "",
                    "",
                    Optional.empty()));
        }
        if (hides && open.map(it -> stored.hide(it.id())).orElse(true)) {
            of(subject).hide(subject, "reporters");
        }
    }

    /** Whether this person decides about what is posted there: who connects or stands in there, or an administrator. */
    @Transactional(readOnly = true)
    public boolean isJudge(PersonId by, NeighbourhoodCode where) {
        return judges.mayReview(by, where);
    }

    /** What waits for this person, longest first: where they connect or stand in; an administrator sees all. */
    @Transactional(readOnly = true)
    public List<Review> open(PersonId by) {
        return stored.open().stream()
                .filter(it -> judges.mayReview(by, it.where()))
                .toList();
    }

    /** One of those, or one that was decided; the look stands in the journal. */
    public Optional<Review> look(UUID id, PersonId by) {
        var found = stored.find(id).filter(it -> judges.mayReview(by, it.where()));
        found.ifPresent(it -> journal.write(by.toString(), "LOOKED_AT_REVIEW", subject(id), ""));
        return found;
    }

    @Transactional(readOnly = true)
    public Optional<Review> find(UUID id) {
        return stored.find(id);
    }

    /** All that somebody posted and a human had to look at, newest first: for themselves. */
    @Transactional(readOnly = true)
    public List<Review> of(PersonId author) {
        return stored.of(author);
    }

    /** "Plaats", or "laat staan": it is seen; tells whether nobody decided before. */
    public boolean place(UUID id, PersonId by) {
        var review = required(id, by);
        review.author().ifPresent(residents::lock);
        if (!end(review, new Outcome.Placed(clock.instant()), by.toString(), "PLACED", "")) {
            return false;
        }
        var others = stored.openOf(review.subject()).stream()
                .filter(it -> it.cause() == Cause.REPORTED)
                .toList();
        others.forEach(this::withdraw);
        if (!review.isShown() || others.stream().anyMatch(it -> !it.isShown())) {
            of(review.subject()).show(review.subject(), by.toString());
        }
        if (review.cause() == Cause.POSTED) {
            review.author().ifPresent(trusted::add);
        }
        return true;
    }

    /** "Vraag aanpassing": its author reads this sentence, and can hand it in anew; tells whether nobody decided before. */
    public boolean askChange(UUID id, Grounds sentence, PersonId by) {
        var review = required(id, by);
        var outcome = new Outcome.ChangeAsked(clock.instant(), sentence.text());
        return end(review, outcome, by.toString(), "CHANGE_ASKED", "");
    }

    /** "Verberg", until a day, or "verwijder"; tells whether nobody decided before. */
    public boolean takeDown(UUID id, Verdict verdict, PersonId by) {
        var review = required(id, by);
        var isForGood = verdict.until().isEmpty();
        var outcome = isForGood
                ? new Outcome.Removed(clock.instant(), verdict)
                : new Outcome.Hidden(clock.instant(), verdict);
        if (!end(
                review,
                outcome,
                by.toString(),
                isForGood ? "REMOVED" : "HIDDEN",
                verdict.rule().name())) {
            return false;
        }
        if (isForGood) {
            of(review.subject()).end(review.subject(), by.toString());
        } else {
            of(review.subject()).hide(review.subject(), by.toString());
        }
        return true;
    }

    private Review required(UUID id, PersonId by) {
        return stored.find(id)
                .filter(it -> judges.mayReview(by, it.where()))
                .filter(it -> !it.author().equals(Optional.of(by)))
                .orElseThrow(() -> new NotAllowed(by, "judge this"));
    }

    private boolean end(Review review, Outcome outcome, String actor, String act, String rule) {
        if (!stored.end(review.id(), outcome)) {
            return false;
        }
        journal.write(actor, act, subject(review.id()), rule);
        events.publishEvent(new ReviewEnded(review.id()));
        return true;
    }

    /** Nobody looked for half a day: the stand-in hears of it. */
    void askStandIn(UUID id) {
        if (stored.standInAsked(id)) {
            journal.write(CLOCK, "STAND_IN_ASKED", subject(id), "");
            events.publishEvent(new StandInAsked(id));
        }
    }

    /** What waits for half a day or longer, and only the connector knows of. */
    @Transactional(readOnly = true)
    List<UUID> forStandIns() {
        return stored.forStandIns(clock.instant().minus(FOR_THE_CONNECTOR));
    }

    /** What nobody looked at in time, and may be seen by itself. */
    @Transactional(readOnly = true)
    List<UUID> ripe() {
        return stored.unhindered().stream()
                .filter(it -> !publishesItselfAt(it).isAfter(clock.instant()))
                .map(Review::id)
                .toList();
    }

    /** When it is seen if nobody looks; only of what may. */
    private Instant publishesItselfAt(Review review) {
        return review.askedAt()
                .plus(settings.publishesItselfAfter(review.where().municipality()));
    }

    /** When this is seen if nobody looks; empty: only once somebody did. */
    @Transactional(readOnly = true)
    public Optional<Instant> publishesItself(Review review) {
        return review.outcome().isEmpty()
                        && review.cause() == Cause.POSTED
                        && review.hindrances().isEmpty()
                ? Optional.of(publishesItselfAt(review))
                : Optional.empty();
    }

    /** Nobody looked: it is seen by itself. Its author stays a newcomer. */
    void publishItself(UUID id) {
        var review = stored.find(id).orElseThrow();
        if (end(review, new Outcome.ByItself(clock.instant()), CLOCK, "PUBLISHED_BY_ITSELF", "")) {
            of(review.subject()).show(review.subject(), CLOCK);
        }
    }

    /** What was hidden until a day that has passed. */
    @Transactional(readOnly = true)
    List<UUID> hiddenLongEnough() {
        return stored.hiddenUntilBefore(LocalDate.now(clock));
    }

    /** Its days are over: it is seen again. */
    void showAgain(UUID id) {
        if (stored.shownAgain(id)) {
            var subject = stored.find(id).orElseThrow().subject();
            of(subject).show(subject, CLOCK);
            journal.write(CLOCK, "SHOWN_AGAIN", subject(id), "");
        }
    }

    private Reviewable of(Subject subject) {
        return reviewables.stream()
                .filter(it -> it.kinds().contains(subject.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody reviews a " + subject.kind()));
    }

    private static Subject subject(UUID review) {
        return new Subject("REVIEW", review.toString());
    }
}
