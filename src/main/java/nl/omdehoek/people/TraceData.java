package nl.omdehoek.people;

import static nl.omdehoek.people.Purpose.ACCOUNT;
import static nl.omdehoek.people.Purpose.REACH;
import static nl.omdehoek.people.Term.TWO_YEARS_AFTER_THE_ACT;
import static nl.omdehoek.people.Term.UNTIL_HEARD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where somebody's id stands in what belongs to no module alone: the journal, and events that are on their way. Ids only, so
 * when the person is gone they lead nowhere.
 */
@Component
class TraceData implements PersonalData {

    private final PersonalRows<ActRow> acts;
    private final Journal journal;
    private final Terms terms;

    TraceData(JdbcClient jdbc, Journal journal, Terms terms) {
        this.acts = new PersonalRows<>(jdbc, ActRow.class);
        this.journal = journal;
        this.terms = terms;
    }

    @KeptIn(value = "journal" + "." + "entry", owner = "actor", told = "acts")
    @Personal(purpose = ACCOUNT, kept = TWO_YEARS_AFTER_THE_ACT)
    record ActRow(
            @Told("at") Instant at,
            String actor,
            @Told("act") String act,
            @Told("subject") String subjectKind,
            String subjectId,
            String rule) {

        static ActRow of(Entry entry) {
            return new ActRow(
                    entry.at(),
                    entry.actor(),
                    entry.act(),
                    entry.subject().kind(),
                    entry.subject().id(),
                    entry.rule());
        }
    }

    @Override
    public List<PersonalField> fields() {
        var events = Stream.of(new PersonalField("event_publication", "serialized_event", REACH, UNTIL_HEARD));
        return Stream.concat(acts.fields().stream(), events).toList();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return acts.named(journal.by(person.toString()).stream()
                .map(it -> acts.told(ActRow.of(it)))
                .toList());
    }

    /** The journal only grows. */
    @Override
    public void erase(PersonId person) {}

    @Override
    public void erasePast(LocalDate today) {
        journal.clearBefore(terms.keptFrom(TWO_YEARS_AFTER_THE_ACT, today));
    }
}
