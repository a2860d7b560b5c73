package nl.omdehoek.moderation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.springframework.stereotype.Component;

/** A person can be reported as a whole. */
@Component
class ReportablePeople implements Reportable {

    private final Residents residents;

    ReportablePeople(Residents residents) {
        this.residents = residents;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("PERSON");
    }

    @Override
    public Optional<Reported> find(String kind, String id, Optional<PersonId> by) {
        try {
            return residents.find(new PersonId(UUID.fromString(id))).map(it -> new Reported(Optional.of(it.id()), ""));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
