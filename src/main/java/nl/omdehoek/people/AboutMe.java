package nl.omdehoek.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that the portal holds of somebody, in whichever module: told, handed over, and forgotten. */
@Component
@Transactional
public class AboutMe {

    private final PeopleData people;
    private final List<PersonalData> others;
    private final Residents residents;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    AboutMe(
            PeopleData people,
            List<PersonalData> modules,
            Residents residents,
            Journal journal,
            ApplicationEventPublisher events) {
        this.people = people;
        this.others = modules.stream().filter(it -> it != people).toList();
        this.residents = residents;
        this.journal = journal;
        this.events = events;
    }

    /** Each column that holds something of a person, with why and for how long. */
    @Transactional(readOnly = true)
    public List<PersonalField> fields() {
        return Stream.concat(Stream.of(people), others.stream())
                .flatMap(it -> it.fields().stream())
                .toList();
    }

    /** All of this person, by name of the kind of thing. */
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> of(PersonId person) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>(people.export(person));
        others.forEach(it -> all.putAll(it.export(person)));
        return all;
    }

    /** "Vergeet mij": nothing of this person stays, in any module; or all does. */
    public Farewell forget(PersonId person) {
        return forget(person, person.toString());
    }

    Farewell forget(PersonId person, String actor) {
        // Whoever writes something of them at the same time waits, and then finds nobody.
        if (!residents.lock(person)) {
            return Farewell.UNKNOWN;
        }
        if (others.stream().anyMatch(it -> it.holdsOffice(person))) {
            return Farewell.HOLDS_OFFICE;
        }
        others.forEach(it -> it.erase(person));
        people.erase(person);
        journal.write(actor, "FORGOTTEN", new Subject("PERSON", person.toString()), "");
        events.publishEvent(new PersonForgotten(person));
        return Farewell.FORGOTTEN;
    }
}
