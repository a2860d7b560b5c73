package nl.omdehoek.organisations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.ListingId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows the organisations behind listings. */
@Component
@Transactional
public class OrganisationRegister {

    private final Organisations organisations;

    OrganisationRegister(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Keeps this organisation as it is handed in; the same again changes nothing. */
    public Keeping keep(Organisation organisation) {
        return keepAll(List.of(organisation)).getFirst();
    }

    /** Keeps all of these, as {@link #keep} does one; each may be there only once. */
    public List<Keeping> keepAll(List<Organisation> all) {
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
        organisations.saveAll(
                wanted.stream().filter(it -> !it.equals(known.get(it.id()))).toList());
        return wanted.stream().map(it -> Keeping.of(known.get(it.id()), it)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Organisation> get(ListingId id) {
        return organisations.findById(id);
    }
}
