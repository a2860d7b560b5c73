package nl.omdehoek.listing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.moderation.Reportable;
import nl.omdehoek.moderation.Reported;
import nl.omdehoek.people.PersonId;
import org.springframework.stereotype.Component;

/** What has a page of its own can be reported by who reads it. */
@Component
class ReportableListings implements Reportable {

    private final List<FindableSource> sources;

    ReportableListings(List<FindableSource> sources) {
        this.sources = sources;
    }

    @Override
    public Set<String> kinds() {
        return sources.stream().map(it -> it.kind().name()).collect(toUnmodifiableSet());
    }

    @Override
    public Optional<Reported> find(String kind, String id, Optional<PersonId> by) {
        return sources.stream()
                .filter(it -> it.kind().name().equals(kind))
                .flatMap(it -> ListingId.endOf(id).flatMap(it::find).stream())
                .filter(it -> it.listing().isPublished())
                .findFirst()
                .map(it -> Reported.readByAll(it.listing().location().neighbourhood()));
    }
}
