package nl.omdehoek.help;

import static nl.omdehoek.people.Purpose.HELP;
import static nl.omdehoek.people.Term.THIRTY_DAYS_AFTER_ARRIVAL;

import java.time.LocalDate;
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
import nl.omdehoek.people.Terms;
import nl.omdehoek.people.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is passed on of who asked for help; forgotten before it was sent, it is not sent. */
@Component
class HandOverData implements PersonalData {

    private final PersonalRows<HandOverRow> rows;
    private final StoredHandOvers handOvers;
    private final Terms terms;

    HandOverData(JdbcClient jdbc, StoredHandOvers handOvers, Terms terms) {
        this.rows = new PersonalRows<>(jdbc, HandOverRow.class);
        this.handOvers = handOvers;
        this.terms = terms;
    }

    @KeptIn(value = "hand_over", told = "hand-overs")
    @Personal(purpose = HELP, kept = THIRTY_DAYS_AFTER_ARRIVAL)
    record HandOverRow(
            UUID id,
            UUID request,
            UUID person,
            @Told("help-point") @Nullable String helpPoint,
            @Told("text") String text,
            @Told("first-name") String firstName,
            @Told("telephone") String telephone,
            @Told("words") String words,
            boolean closes,
            @Told("state") String state,
            @Told("at") OffsetDateTime proposedAt,
            @Told("sent-at") @Nullable OffsetDateTime sentAt,
            @Told("arrived-at") @Nullable OffsetDateTime arrivedAt,
            LocalDate countsFrom,
            int tries,
            @Nullable OffsetDateTime nextTryAt) {}

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

    @Override
    public void erasePast(LocalDate today) {
        handOvers.eraseFromBefore(terms.keptFrom(THIRTY_DAYS_AFTER_ARRIVAL, today));
    }
}
