package nl.omdehoek.drafts;

import static nl.omdehoek.people.Purpose.WRITE;
import static nl.omdehoek.people.Term.NINETY_DAYS_AFTER_THE_LAST_WORD;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.omdehoek.people.KeptIn;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Personal;
import nl.omdehoek.people.PersonalData;
import nl.omdehoek.people.PersonalField;
import nl.omdehoek.people.PersonalRows;
import nl.omdehoek.people.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What drafts hold of people. Those of nobody who is known are erased by time alone. */
@Component
class DraftData implements PersonalData {

    private final PersonalRows<DraftRow> rows;

    DraftData(JdbcClient jdbc) {
        rows = new PersonalRows<>(jdbc, DraftRow.class);
    }

    @KeptIn(value = "draft", told = "drafts")
    @Personal(purpose = WRITE, kept = NINETY_DAYS_AFTER_THE_LAST_WORD)
    record DraftRow(
            UUID id,
            String secretHash,
            @Told("kind") String kind,
            @Nullable UUID person,
            @Told("words") String answers,
            @Told("at") OffsetDateTime touchedAt,
            @Nullable OffsetDateTime finishedAt) {}

    @Override
    public List<PersonalField> fields() {
        return rows.fields();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return rows.export(person);
    }

    @Override
    public void erase(PersonId person) {
        rows.erase(person);
    }
}
