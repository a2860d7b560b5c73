package nl.omdehoek.drafts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody began to type from the first field on, for who knows its address or is known to have begun it. */
@Component
@Transactional
public class Drafts {

    private final StoredDrafts stored;
    private final Residents residents;
    private final Clock clock;

    Drafts(StoredDrafts stored, Residents residents, Clock clock) {
        this.stored = stored;
        this.residents = residents;
        this.clock = clock;
    }

    /**
     * Begins one.
     *
     * @param person who begins it, where that is known
     * @return what stands in its address; it is told to nobody else
     */
    public DraftSecret begin(DraftKind kind, Map<String, String> answers, Optional<PersonId> person) {
        var secret = DraftSecret.draw();
        stored.add(new Draft(UUID.randomUUID(), kind, person, answers, clock.instant()), secret);
        return secret;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(DraftSecret secret) {
        return stored.bySecret(secret);
    }

    /** The same for who is known to have begun it. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(UUID id, PersonId person) {
        return stored.find(id).filter(it -> it.person().equals(Optional.of(person)));
    }

    /** What this person began, and neither finished nor threw away. */
    @Transactional(readOnly = true)
    public List<Draft> of(PersonId person) {
        return stored.of(person);
    }

    /** Keeps what was typed since. */
    public void keep(Draft draft, Map<String, String> typed) {
        stored.keep(draft.id(), draft.with(typed));
    }

    public void throwAway(Draft draft) {
        stored.delete(draft.id());
    }

    /**
     * Makes of a draft what it was meant to be, in one transaction: its answers are gone, its writer has a way back, and the
     * thing is made. Sent twice, it is made once.
     *
     * @param make makes it, for whoever wrote it
     * @return empty if the draft was finished or thrown away before
     */
    public Optional<Finished> finish(Draft draft, Writer writer, Consumer<PersonId> make) {
        if (!stored.finish(draft.id())) {
            return Optional.empty();
        }
        var finished = finished(writer);
        stored.belongsTo(draft.id(), finished.writer());
        if (writer instanceof Writer.Known) {
            stored.isFoundOnlyBy(finished.writer(), draft.id());
        }
        make.accept(finished.writer());
        return Optional.of(finished);
    }

    private Finished finished(Writer writer) {
        return switch (writer) {
            case Writer.Known known -> new Finished(known.person(), Optional.empty());
            case Writer.New it -> {
                var newcomer = residents.welcome(it.name());
                yield new Finished(newcomer.person().id(), Optional.of(newcomer.words()));
            }
        };
    }

    /** Which newcomer finished it a moment ago: a second tap on the same button is theirs too. */
    @Transactional(readOnly = true)
    public Optional<PersonId> finishedJustNow(DraftSecret secret) {
        return stored.finishedSince(secret, justNow());
    }

    /** Whether it was this person, who was known already. */
    @Transactional(readOnly = true)
    public boolean hasFinishedJustNow(PersonId person, DraftSecret secret) {
        return stored.isFinishedSince(secret, person, justNow());
    }

    /** The same of what they came to by its id. */
    @Transactional(readOnly = true)
    public boolean hasFinishedJustNow(PersonId person, UUID id) {
        return stored.isFinishedSince(id, person, justNow());
    }

    private Instant justNow() {
        return clock.instant().minus(Residents.SHARED);
    }
}
