package nl.omdehoek.listing;

import java.util.Optional;
import java.util.function.Consumer;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Knows all things of one kind, takes in new and changed ones, and tells who listens. */
@Transactional
public abstract class Register<T extends Kept<T>> implements FindableSource {

    private final ListingKind kind;
    private final Shelf<T> shelf;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    protected Register(ListingKind kind, Shelf<T> shelf, Journal journal, ApplicationEventPublisher events) {
        this.kind = kind;
        this.shelf = shelf;
        this.journal = journal;
        this.events = events;
    }

    /** Keeps this as it is handed in; the same again changes nothing. */
    public Keeping keep(T thing, String actor) {
        var known = shelf.findById(thing.id());
        var wanted = thing.keptAs(known.map(Kept::version).orElse(null));
        if (known.filter(wanted::equals).isPresent()) {
            return Keeping.UNCHANGED;
        }
        var came = known.isPresent() ? Keeping.CHANGED : Keeping.NEW;
        kept(shelf.save(wanted), came);
        journal.write(actor, came.name(), new Subject(kind.name(), thing.id().value()), "");
        tell(thing.id());
        return came;
    }

    /** What else has to follow when a thing was stored, in the same transaction. */
    protected void kept(T thing, Keeping came) {}

    protected final void tell(ListingId id) {
        events.publishEvent(new ListingChanged(kind, id));
    }

    @Transactional(readOnly = true)
    public Optional<T> get(ListingId id) {
        return shelf.findById(id);
    }

    @Override
    public ListingKind kind() {
        return kind;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Findable> find(ListingId id) {
        return shelf.findById(id).map(this::findable);
    }

    @Override
    @Transactional(readOnly = true)
    public void forEach(Consumer<Findable> reader) {
        try (var all = shelf.findAllBy()) {
            all.map(this::findable).forEach(reader);
        }
    }

    /** The thing with what others need to find it: its place's name, its dates. */
    protected Findable findable(T thing) {
        return thing;
    }
}
