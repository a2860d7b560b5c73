package nl.omdehoek.organisations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Contact;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.ListingId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows the organisations behind listings. */
@Component
@Transactional
public class OrganisationRegister {

    private final Organisations organisations;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    OrganisationRegister(Organisations organisations, Journal journal, ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.journal = journal;
        this.events = events;
    }

    /** Keeps this organisation as it is handed in; the same again changes nothing. */
    public Keeping keep(Organisation organisation, String actor) {
        return keepAll(List.of(organisation), actor).getFirst();
    }

    /** Keeps all of these, as {@link #keep} does one; each may be there only once. */
    public List<Keeping> keepAll(List<Organisation> all, String actor) {
        var known = StreamSupport.stream(
                        organisations
                                .findAllById(all.stream().map(Organisation::id).toList())
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        var wanted = all.stream()
                .map(it -> it.keptAs(
                        known.containsKey(it.id()) ? known.get(it.id()).version() : null))
                .toList();
        var came = wanted.stream().collect(Collectors.groupingBy(it -> Keeping.of(known.get(it.id()), it)));
        store(came.getOrDefault(Keeping.NEW, List.of()), Keeping.NEW, actor);
        store(came.getOrDefault(Keeping.CHANGED, List.of()), Keeping.CHANGED, actor);
        return wanted.stream().map(it -> Keeping.of(known.get(it.id()), it)).toList();
    }

    private void store(List<Organisation> these, Keeping came, String actor) {
        organisations.saveAll(these);
        var subjects = these.stream()
                .map(it -> new Subject("ORGANISATION", it.id().value()))
                .toList();
        journal.writeAll(actor, came.name(), subjects, "");
        if (came == Keeping.CHANGED) {
            these.forEach(it -> events.publishEvent(new OrganisationChanged(it.id())));
        }
    }

    /**
     * The one of this name in this municipality; it is kept, if there was none that somebody posted for before.
     *
     * @param kind of a new one
     */
    public ListingId called(String name, OrganisationKind kind, MunicipalityCode where, boolean example, String actor) {
        var id = ListingId.of("organisatie", where + ":" + name.strip().toLowerCase(Locale.ROOT));
        if (organisations.findById(id).isEmpty()) {
            keep(new Organisation(id, name.strip(), kind, Contact.NONE, example, null), actor);
        }
        return id;
    }

    /** What this one is called, if there is one. */
    @Transactional(readOnly = true)
    public Optional<String> nameOf(@Nullable ListingId id) {
        return id == null ? Optional.empty() : get(id).map(Organisation::name);
    }

    @Transactional(readOnly = true)
    public Optional<Organisation> get(ListingId id) {
        return organisations.findById(id);
    }
}
