package nl.omdehoek.notifications;

import static nl.omdehoek.people.Purpose.REACH;
import static nl.omdehoek.people.Term.AS_LONG_AS_SOMEBODY_COMES;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of who wants the weekly mail: what they chose, and what they were told. */
@Component
class DigestData implements PersonalData {

    private final PersonalRows<DigestRow> chosen;
    private final PersonalRows<ToldRow> told;

    DigestData(JdbcClient jdbc) {
        chosen = new PersonalRows<>(jdbc, DigestRow.class);
        told = new PersonalRows<>(jdbc, ToldRow.class);
    }

    @KeptIn(value = "digest", told = "digest")
    @Personal(purpose = REACH, kept = AS_LONG_AS_SOMEBODY_COMES)
    record DigestRow(
            UUID person,
            @Told("area") String area,
            @Told("reach") int reach,
            @Told("themes") String themes,
            @Told("since") OffsetDateTime since) {}

    @KeptIn(value = "told", told = "told")
    @Personal(purpose = REACH, kept = AS_LONG_AS_SOMEBODY_COMES)
    record ToldRow(
            UUID person,
            @Told("kind") String listingKind,
            @Told("listing") String listing) {}

    @Override
    public List<PersonalField> fields() {
        return Stream.of(chosen, told).flatMap(it -> it.fields().stream()).toList();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>(chosen.export(person));
        all.putAll(told.export(person));
        return all;
    }

    @Override
    public void erase(PersonId person) {
        Stream.of(chosen, told).forEach(it -> it.erase(person));
    }
}
