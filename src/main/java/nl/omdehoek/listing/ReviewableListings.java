package nl.omdehoek.listing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.moderation.Reviewable;
import org.springframework.stereotype.Component;

/** Every listing can wait for a yes, whichever module it is of. */
@Component
class ReviewableListings implements Reviewable {

    private final List<Register<?>> registers;

    ReviewableListings(List<Register<?>> registers) {
        this.registers = registers;
    }

    @Override
    public Set<String> kinds() {
        return registers.stream().map(it -> it.kind().name()).collect(toUnmodifiableSet());
    }

    /** Help is there for who needs it now: it is hidden by somebody who looked, never by who reported it. */
    @Override
    public boolean isHiddenByReports(Subject subject) {
        return !subject.kind().equals(ListingKind.HELP_POINT.name());
    }

    @Override
    public void show(Subject subject, String actor) {
        publish(subject, Publication.PUBLISHED, actor);
    }

    @Override
    public void hide(Subject subject, String actor) {
        publish(subject, Publication.HIDDEN, actor);
    }

    @Override
    public void end(Subject subject, String actor) {
        publish(subject, Publication.ENDED, actor);
    }

    private void publish(Subject subject, Publication publication, String actor) {
        registers.stream()
                .filter(it -> it.kind().name().equals(subject.kind()))
                .forEach(it -> it.publish(new ListingId(subject.id()), publication, actor));
    }
}
