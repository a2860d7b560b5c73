package nl.omdehoek.notifications;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PersonalData;
import nl.omdehoek.people.PersonalField;
import nl.omdehoek.people.Purpose;
import nl.omdehoek.people.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of who wants the weekly mail: what they chose, and what they were told. */
@Component
class DigestData implements PersonalData {

    private final JdbcClient jdbc;

    DigestData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalField> fields() {
        return Stream.concat(
                        columns("digest", "person", "area", "reach", "themes", "since"),
                        columns("told", "person", "listing_kind", "listing"))
                .toList();
    }

    private static Stream<PersonalField> columns(String table, String... columns) {
        return Stream.of(columns)
                .map(it -> new PersonalField(table, it, Purpose.REACH, Term.AS_LONG_AS_SOMEBODY_COMES));
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        var all = new LinkedHashMap<String, List<Map<String, Object>>>();
        all.put("digest", chosen(person));
        all.put("told", told(person));
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private List<Map<String, Object>> chosen(PersonId person) {
        return jdbc.sql("select area, reach, themes, since from digest where person = :person")
                .param("person", person.value())
                .query((row, _) -> Map.<String, Object>of(
                        "area", row.getString("area"),
                        "reach", row.getInt("reach"),
                        "themes", row.getString("themes"),
                        "since",
                                row.getObject("since", OffsetDateTime.class)
                                        .toInstant()
                                        .toString()))
                .list();
    }

    private List<Map<String, Object>> told(PersonId person) {
        return jdbc.sql("""
                        select listing_kind, listing from told
                         where person = :person
                         order by listing_kind, listing
                        """)
                .param("person", person.value())
                .query((row, _) -> Map.<String, Object>of(
                        "listing_kind", row.getString("listing_kind"), "listing", row.getString("listing")))
                .list();
    }

    @Override
    public void erase(PersonId person) {
        for (var table : List.of("digest", "told")) {
            jdbc.sql("delete from " + table + " where person = :person")
                    .param("person", person.value())
                    .update();
        }
    }
}
