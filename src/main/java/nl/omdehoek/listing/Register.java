package nl.omdehoek.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Knows all things of one kind, takes in new and changed ones, and tells who listens. */
@Transactional
public abstract class Register<T extends Kept<T>> implements FindableSource {

    /** An event is kept as text until it is handled, and there is room for 20,000 characters: some 950 ids. */
    private static final int TOLD_AT_ONCE = 200;

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
        return keepAll(List.of(thing), actor).getFirst();
    }

    /** Keeps all of these, as {@link #keep} does one; each may be there only once. */
    public List<Keeping> keepAll(List<T> things, String actor) {
        var known = StreamSupport.stream(
                        shelf.findAllById(things.stream().map(Kept::id).toList())
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(Kept::id, Function.identity()));
        var wanted = things.stream().map(it -> asKept(it, known.get(it.id()))).toList();
        var came = wanted.stream().map(it -> Keeping.of(known.get(it.id()), it)).toList();
        store(only(Keeping.NEW, wanted, came), Keeping.NEW, actor);
        store(only(Keeping.CHANGED, wanted, came), Keeping.CHANGED, actor);
        return came;
    }

    private T asKept(T thing, @Nullable T known) {
        return thing.keptAs(known == null ? null : known.version());
    }

    private List<T> only(Keeping one, List<T> things, List<Keeping> came) {
        return IntStream.range(0, things.size())
                .filter(it -> came.get(it) == one)
                .mapToObj(things::get)
                .toList();
    }

    private void store(List<T> things, Keeping came, String actor) {
        if (!things.isEmpty()) {
            shelf.saveAll(things);
            kept(things, came);
            var subjects = things.stream()
                    .map(it -> new Subject(kind.name(), it.id().value()))
                    .toList();
            journal.writeAll(actor, came.name(), subjects, "");
            tell(things);
        }
    }

    /** What else has to follow when new or changed things were stored, in the same transaction. */
    protected void kept(List<T> things, Keeping came) {}

    /** Its name is in what is found of these. */
    protected final void tellAllOf(ListingId organisation) {
        tell(shelf.findByListingBelongingOrganisation(organisation));
    }

    protected final void tell(List<T> things) {
        for (var from = 0; from < things.size(); from += TOLD_AT_ONCE) {
            var some = things.subList(from, Math.min(from + TOLD_AT_ONCE, things.size()));
            events.publishEvent(
                    new ListingsChanged(kind, some.stream().map(Kept::id).toList()));
        }
    }

    /** Readers see it from now on, or no longer. */
    public void publish(ListingId id, Publication publication, String actor) {
        become(id, it -> it.with(it.listing().as(publication)), publication.name(), actor);
    }

    /** It is over, and nothing of what its writer wrote stays. */
    public void erase(ListingId id, String actor) {
        become(id, it -> it.with(it.listing().as(Publication.ENDED)).erased(), "ERASED", actor);
    }

    private void become(ListingId id, UnaryOperator<T> change, String act, String actor) {
        shelf.findById(id)
                .filter(it -> !change.apply(it).equals(it))
                .map(change)
                .map(List::of)
                .ifPresent(changed -> {
                    shelf.saveAll(changed);
                    kept(changed, Keeping.CHANGED);
                    journal.write(actor, act, new Subject(kind.name(), id.value()), "");
                    tell(changed);
                });
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
