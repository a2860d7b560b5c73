package nl.omdehoek.organisations;

import java.util.Optional;
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
        var known = organisations.findById(organisation.id());
        var wanted = organisation.keptAs(known.map(Organisation::version).orElse(null));
        if (known.filter(wanted::equals).isPresent()) {
            return Keeping.UNCHANGED;
        }
        organisations.save(wanted);
        return known.isPresent() ? Keeping.CHANGED : Keeping.NEW;
    }

    @Transactional(readOnly = true)
    public Optional<Organisation> get(ListingId id) {
        return organisations.findById(id);
    }
}
