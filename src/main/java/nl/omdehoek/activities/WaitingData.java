package nl.omdehoek.activities;

import static nl.omdehoek.people.Purpose.TAKE_PART;
import static nl.omdehoek.people.Term.AS_LONG_AS_SOMEBODY_COMES;
import static nl.omdehoek.people.Term.THE_DAY_AFTER_THE_DATE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

/** What activities know of people besides: who waits for a place, and who comes every time. */
@Component
class WaitingData implements PersonalData {

    private final JdbcClient jdbc;
    private final PersonalRows<WaitingRow> waiting;
    private final PersonalRows<StandingRow> standing;

    WaitingData(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.waiting = new PersonalRows<>(jdbc, WaitingRow.class);
        this.standing = new PersonalRows<>(jdbc, StandingRow.class);
    }

    @KeptIn("waiting")
    @Personal(purpose = TAKE_PART, kept = THE_DAY_AFTER_THE_DATE)
    record WaitingRow(
            UUID id,
            @Told("activity") String activity,
            @Told("date") LocalDate originalDate,
            UUID person,
            @Told("party") int party,
            @Told("first-time") boolean firstTime,
            @Told("walk-along") boolean walkAlong,
            @Told("needs") String needs,
            @Told("since") OffsetDateTime since,
            UUID formKey,
            @Nullable OffsetDateTime heldUntil,
            int offers) {}

    @KeptIn("standing_place")
    @Personal(purpose = TAKE_PART, kept = AS_LONG_AS_SOMEBODY_COMES)
    record StandingRow(
            UUID id,
            @Told("activity") String activity,
            UUID person,
            @Told("party") int party,
            @Told("since") OffsetDateTime since,
            LocalDate filledUntil) {}

    @Override
    public List<PersonalField> fields() {
        return Stream.concat(waiting.fields().stream(), standing.fields().stream())
                .toList();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        var all = new LinkedHashMap<String, List<Map<String, Object>>>();
        all.put("waiting", waiting.told(person));
        all.put("standing-places", standing.told(person));
        all.values().removeIf(List::isEmpty);
        return all;
    }

    @Override
    public void erase(PersonId person) {
        waiting.erase(person);
        standing.erase(person);
    }

    @Override
    public void erasePast(LocalDate today) {
        jdbc.sql("""
                        delete from waiting
                         where not exists (select 1 from occurrence o
                                            where o.activity = waiting.activity
                                              and o.original_date = waiting.original_date
                                              and o.ends_at >= :moment)
                        """)
                .param("moment", today.atStartOfDay(Schedule.ZONE).toOffsetDateTime())
                .update();
    }
}
