package nl.omdehoek.people;

import static nl.omdehoek.people.Purpose.ACCOUNT;
import static nl.omdehoek.people.Purpose.REACH;
import static nl.omdehoek.people.Term.TWO_YEARS_AFTER_THE_ACT;
import static nl.omdehoek.people.Term.UNTIL_HEARD;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import org.springframework.stereotype.Component;

/**
 * Where somebody's id stands in what belongs to no module alone: the journal, and events that are on their way. Ids only, so
 * when the person is gone they lead nowhere.
 */
@Component
class TraceData implements PersonalData {

    private final Journal journal;
    private final Terms terms;

    TraceData(Journal journal, Terms terms) {
        this.journal = journal;
        this.terms = terms;
    }

    @Override
    public List<PersonalField> fields() {
        var acts = Stream.of("at", "actor", "act", "subject_kind", "subject_id", "rule")
                .map(it ->
                        new PersonalField(String.join(".", "journal", "entry"), it, ACCOUNT, TWO_YEARS_AFTER_THE_ACT));
        var events = Stream.of(new PersonalField("event_publication", "serialized_event", REACH, UNTIL_HEARD));
        return Stream.concat(acts, events).toList();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        var acts = journal.by(person.toString()).stream().map(TraceData::told).toList();
        return acts.isEmpty() ? Map.of() : Map.of("acts", acts);
    }

    private static Map<String, Object> told(Entry entry) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("at", entry.at());
        told.put("act", entry.act());
        told.put("subject", entry.subject().kind());
        return told;
    }

    /** The journal only grows. */
    @Override
    public void erase(PersonId person) {}

    @Override
    public void erasePast(LocalDate today) {
        journal.clearBefore(terms.keptFrom(TWO_YEARS_AFTER_THE_ACT, today));
    }
}
