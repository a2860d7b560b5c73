package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.FindableSource;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;

/** Finds the listing that something is about. */
@Component
public class Subjects {

    private final List<FindableSource> sources;

    Subjects(List<FindableSource> sources) {
        this.sources = sources;
    }

    /** The listing, if it is one, and readers see it. */
    public Optional<Findable> listing(Subject subject) {
        return any(subject).filter(it -> it.listing().isPublished());
    }

    /** The same for who judges, whether or not readers see it. */
    public Optional<Findable> any(Subject subject) {
        return sources.stream()
                .filter(it -> it.kind().name().equals(subject.kind()))
                .findFirst()
                .flatMap(it -> ListingId.endOf(subject.id()).flatMap(it::find));
    }

    /** A link to it by its name. */
    public Optional<Anchor> link(Subject subject, Texts texts) {
        return listing(subject).map(it -> {
            var title = it.listing().title();
            return Html.dutch(texts, new Anchor(Addresses.listing(it.kind(), title, it.id()), title));
        });
    }
}
