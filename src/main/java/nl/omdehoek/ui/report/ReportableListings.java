package nl.omdehoek.ui.report;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.moderation.Reportable;
import nl.omdehoek.moderation.Reported;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.kit.Subjects;
import org.springframework.stereotype.Component;

/** What has a page of its own can be reported by who reads it. */
@Component
class ReportableListings implements Reportable {

    private final Subjects subjects;

    ReportableListings(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Set<String> kinds() {
        return Stream.of(ListingKind.values()).map(ListingKind::name).collect(toUnmodifiableSet());
    }

    @Override
    public Optional<Reported> find(String kind, String id, Optional<PersonId> by) {
        return subjects.listing(new Subject(kind, id)).map(_ -> new Reported(Optional.empty(), ""));
    }
}
