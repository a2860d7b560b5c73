package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.FindableSource;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;

/** Finds the listing that something is about, or the request that two talk about. */
@org.springframework.stereotype.Component
public class Subjects {

    private static final String REQUEST = "REQUEST";

    private final List<FindableSource> sources;
    private final RequestDesk requests;

    Subjects(List<FindableSource> sources, RequestDesk requests) {
        this.sources = sources;
        this.requests = requests;
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

    /** What two talk about, in words for them: a listing, what one of them asked, or what is there no more. */
    public Component between(Subject subject, Texts texts) {
        return link(subject, texts)
                .<Component>map(it -> it)
                .orElseGet(() -> new Text(request(subject)
                        .map(it -> texts.get("messages.about.request", texts.get("task." + it.task())))
                        .orElseGet(() -> texts.get("messages.about.gone"))));
    }

    private Optional<Request> request(Subject subject) {
        return Optional.of(subject.id())
                .filter(_ -> subject.kind().equals(REQUEST))
                .map(UUID::fromString)
                .flatMap(requests::find);
    }

    /** A link to it by its name. */
    public Optional<Anchor> link(Subject subject, Texts texts) {
        return listing(subject).map(it -> {
            var title = it.listing().title();
            return Html.dutch(texts, new Anchor(Addresses.listing(it.kind(), title, it.id()), title));
        });
    }
}
