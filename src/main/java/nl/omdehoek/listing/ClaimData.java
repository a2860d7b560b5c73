package nl.omdehoek.listing;

import static nl.omdehoek.people.Purpose.AUTHORISE;
import static nl.omdehoek.people.Term.A_YEAR_AFTER_THE_DECISION;

import java.time.Clock;
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

/** What somebody asked to keep. It goes with them, decided or not; what they keep by it is for {@link KeeperData}. */
@Component
class ClaimData implements PersonalData {

    private final JdbcClient jdbc;
    private final Terms terms;
    private final Clock clock;
    private final PersonalRows<ClaimRow> rows;

    ClaimData(JdbcClient jdbc, Terms terms, Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.clock = clock;
        this.rows = new PersonalRows<>(jdbc, ClaimRow.class);
    }

    @KeptIn(value = "claim", told = "claims")
    @Personal(purpose = AUTHORISE, kept = A_YEAR_AFTER_THE_DECISION)
    record ClaimRow(
            UUID id,
            UUID formKey,
            @Told("kind") String listingKind,
            @Told("listing") String listing,
            String neighbourhood,
            UUID person,
            @Told("text") String words,
            @Told("at") OffsetDateTime askedAt,
            @Told("outcome") @Nullable String outcome,
            @Told("sentence") String sentence,
            @Told("decided-at") @Nullable OffsetDateTime decidedAt) {}

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
        jdbc.sql("delete from claim where decided_at < :moment")
                .param(
                        "moment",
                        terms.keptFrom(A_YEAR_AFTER_THE_DECISION, today)
                                .atStartOfDay(clock.getZone())
                                .toOffsetDateTime())
                .update();
    }
}
