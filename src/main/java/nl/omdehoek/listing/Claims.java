package nl.omdehoek.listing;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Claim.Outcome;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Dit is onze plek": who asks to keep what nobody keeps waits for whoever connects there. A yes lets them keep it, and says
 * nothing about whether it is right.
 */
@Component
@Transactional
public class Claims {

    private static final Set<ListingKind> KINDS =
            EnumSet.of(ListingKind.PLACE, ListingKind.ACTIVITY, ListingKind.INITIATIVE);

    private final StoredClaims stored;
    private final Keepers keepers;
    private final List<FindableSource> sources;
    private final Reviews reviews;
    private final Suspensions suspensions;
    private final Residents residents;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Claims(
            StoredClaims stored,
            Keepers keepers,
            List<FindableSource> sources,
            Reviews reviews,
            Suspensions suspensions,
            Residents residents,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stored = stored;
        this.keepers = keepers;
        this.sources = sources;
        this.reviews = reviews;
        this.suspensions = suspensions;
        this.residents = residents;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Whether somebody can ask to keep it: a place, an activity or an initiative that is seen, and that nobody keeps. */
    @Transactional(readOnly = true)
    public boolean isOpen(Findable thing) {
        return isClaimable(thing) && keepers.of(thing.kind(), thing.id()).isEmpty();
    }

    private static boolean isClaimable(Findable thing) {
        return KINDS.contains(thing.kind()) && thing.listing().isPublished();
    }

    /** What this names, if it is of a kind that one asks to keep, and readers see it; whether or not somebody keeps it. */
    @Transactional(readOnly = true)
    public Optional<Findable> find(ListingKind kind, ListingId listing) {
        return sources.stream()
                .filter(it -> it.kind() == kind)
                .flatMap(it -> it.find(listing).stream())
                .filter(Claims::isClaimable)
                .findFirst();
    }

    /**
     * Hands it in. Sent twice it is one; who asked for the same before, and has no answer yet, asked already.
     *
     * @return empty if it cannot be asked for
     * @throws NotAllowed for who is suspended
     */
    public Optional<Claimed> claim(ClaimSubmission asked, Claimant by) {
        return stored.byForm(asked.formKey())
                .map(it -> new Claimed(it, Optional.empty()))
                .or(() ->
                        find(asked.kind(), asked.listing()).filter(this::isOpen).map(it -> claim(asked, it, by)));
    }

    private Claimed claim(ClaimSubmission asked, Findable thing, Claimant by) {
        return switch (by) {
            case Claimant.Known known -> {
                residents.lock(known.person());
                checkNotSuspended(known.person());
                var claim = openOf(known.person(), thing).orElseGet(() -> add(asked, thing, known.person()));
                yield new Claimed(claim, Optional.empty());
            }
            case Claimant.New it -> {
                var newcomer = residents.welcome(it.name());
                yield new Claimed(add(asked, thing, newcomer.person().id()), Optional.of(newcomer.words()));
            }
        };
    }

    private void checkNotSuspended(PersonId person) {
        if (suspensions.isSuspended(person)) {
            throw new NotAllowed(person, "ask to keep something while suspended");
        }
    }

    private Optional<Claim> openOf(PersonId person, Findable thing) {
        return stored.of(person).stream()
                .filter(it -> it.kind() == thing.kind() && it.listing().equals(thing.id()))
                .filter(it -> it.outcome().isEmpty())
                .findFirst();
    }

    private Claim add(ClaimSubmission asked, Findable thing, PersonId person) {
        var claim = new Claim(
                UUID.randomUUID(),
                thing.kind(),
                thing.id(),
                thing.listing().location().neighbourhood(),
                person,
                asked.words(),
                clock.instant(),
                Optional.empty());
        stored.add(claim, asked.formKey());
        journal.write(person.toString(), "CLAIM_ASKED", subject(claim.id()), "");
        events.publishEvent(new ClaimAsked(claim.id()));
        return claim;
    }

    /** What a form of this key became. */
    @Transactional(readOnly = true)
    public Optional<Claim> byForm(UUID formKey) {
        return stored.byForm(formKey);
    }

    @Transactional(readOnly = true)
    public Optional<Claim> find(UUID id) {
        return stored.find(id);
    }

    /** All that this person asked for, newest first: for themselves. */
    @Transactional(readOnly = true)
    public List<Claim> of(PersonId person) {
        return stored.of(person);
    }

    /** What waits for this member of the staff, longest first; each look stands in the journal. */
    public List<Claim> open(PersonId by) {
        var open = stored.open().stream().filter(it -> mayDecide(it, by)).toList();
        open.forEach(it -> looked(it, by));
        return open;
    }

    /** One of those; the look stands in the journal. */
    public Optional<Claim> look(UUID id, PersonId by) {
        var found = stored.find(id).filter(it -> mayDecide(it, by));
        found.ifPresent(it -> looked(it, by));
        return found;
    }

    private void looked(Claim claim, PersonId by) {
        journal.write(by.toString(), "LOOKED_AT_CLAIM", subject(claim.id()), "");
    }

    /** Another decides about what somebody asks for themselves, and who is suspended waits. */
    private boolean mayDecide(Claim claim, PersonId by) {
        return !claim.person().equals(by)
                && reviews.isJudge(by, claim.where())
                && !suspensions.isSuspended(claim.person());
    }

    /** Who else keeps it by now. */
    @Transactional(readOnly = true)
    public List<PersonId> othersWhoKeep(Claim claim) {
        return keepers.of(claim.kind(), claim.listing()).stream()
                .filter(it -> !it.equals(claim.person()))
                .toList();
    }

    /** Yes: they keep it from now on; tells whether nobody decided before. */
    public boolean grant(UUID id, PersonId by) {
        var claim = required(id, by);
        residents.lock(claim.person());
        if (!end(claim, new Outcome.Granted(clock.instant()), by, "CLAIM_GRANTED")) {
            return false;
        }
        keepers.appoint(claim.person(), claim.kind(), claim.listing(), by.toString());
        return true;
    }

    /** No, and why; tells whether nobody decided before. */
    public boolean refuse(UUID id, Grounds why, PersonId by) {
        return end(required(id, by), new Outcome.Refused(clock.instant(), why.text()), by, "CLAIM_REFUSED");
    }

    private Claim required(UUID id, PersonId by) {
        return stored.find(id).filter(it -> mayDecide(it, by)).orElseThrow(() -> new NotAllowed(by, "decide this"));
    }

    private boolean end(Claim claim, Outcome outcome, PersonId by, String act) {
        if (!stored.end(claim.id(), outcome)) {
            return false;
        }
        journal.write(by.toString(), act, subject(claim.id()), "");
        events.publishEvent(new ClaimEnded(claim.id()));
        return true;
    }

    private static Subject subject(UUID claim) {
        return new Subject("CLAIM", claim.toString());
    }
}
