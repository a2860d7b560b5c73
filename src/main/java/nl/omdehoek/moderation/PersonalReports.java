package nl.omdehoek.moderation;

import static nl.omdehoek.people.Purpose.AUTHORISE;
import static nl.omdehoek.people.Purpose.JUDGE;
import static nl.omdehoek.people.Term.AS_LONG_AS_SOMEBODY_COMES;
import static nl.omdehoek.people.Term.UNTIL_JUDGED;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PersonalData;
import nl.omdehoek.people.PersonalField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What reports and suspensions hold of people. What somebody wrote and another reported stays for who judges it, without
 * their name, until that has been done.
 */
@Component
class PersonalReports implements PersonalData {

    private static final List<PersonalField> FIELDS = List.of(
            new PersonalField("report", "subject_id", JUDGE, UNTIL_JUDGED),
            new PersonalField("report", "reason", JUDGE, UNTIL_JUDGED),
            new PersonalField("report", "reporter", JUDGE, UNTIL_JUDGED),
            new PersonalField("report", "author", JUDGE, UNTIL_JUDGED),
            new PersonalField("report", "reported_at", JUDGE, UNTIL_JUDGED),
            new PersonalField("report_text", "words", JUDGE, UNTIL_JUDGED),
            new PersonalField("report_text", "reported", JUDGE, UNTIL_JUDGED),
            new PersonalField("report", "id", JUDGE, UNTIL_JUDGED),
            new PersonalField("report", "number", JUDGE, UNTIL_JUDGED),
            new PersonalField("report", "form_key", JUDGE, UNTIL_JUDGED),
            new PersonalField("report", "subject_kind", JUDGE, UNTIL_JUDGED),
            new PersonalField("report_text", "report", JUDGE, UNTIL_JUDGED),
            new PersonalField("suspension", "id", AUTHORISE, AS_LONG_AS_SOMEBODY_COMES),
            new PersonalField("suspension", "person", AUTHORISE, AS_LONG_AS_SOMEBODY_COMES),
            new PersonalField("suspension", "reason", AUTHORISE, AS_LONG_AS_SOMEBODY_COMES),
            new PersonalField("suspension", "suspended_at", AUTHORISE, AS_LONG_AS_SOMEBODY_COMES),
            new PersonalField("suspension", "restore_reason", AUTHORISE, AS_LONG_AS_SOMEBODY_COMES),
            new PersonalField("suspension", "restored_at", AUTHORISE, AS_LONG_AS_SOMEBODY_COMES));

    private final JdbcClient jdbc;

    PersonalReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalField> fields() {
        return FIELDS;
    }

    /** What they reported themselves, and what they were told; who reported something of theirs is not theirs to know. */
    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        var reports = jdbc.sql("""
                        select r.number, r.subject_kind, r.subject_id, r.reason, r.reported_at, t.words
                          from report r join report_text t on t.report = r.id
                         where r.reporter = :person
                         order by r.reported_at, r.id
                        """)
                .param("person", person.value())
                .query((row, _) -> report(row))
                .list();
        var suspensions = jdbc.sql("""
                        select reason, suspended_at, restore_reason, restored_at from suspension
                         where person = :person
                         order by suspended_at
                        """)
                .param("person", person.value())
                .query((row, _) -> suspension(row))
                .list();
        if (!reports.isEmpty()) {
            all.put("reports", reports);
        }
        if (!suspensions.isEmpty()) {
            all.put("suspensions", suspensions);
        }
        return all;
    }

    private static Map<String, Object> report(ResultSet row) throws SQLException {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", row.getString("number"));
        told.put("kind", row.getString("subject_kind"));
        told.put("about", row.getString("subject_id"));
        told.put("reason", row.getString("reason"));
        told.put("at", at(row, "reported_at"));
        told.put("words", row.getString("words"));
        return told;
    }

    private static Map<String, Object> suspension(ResultSet row) throws SQLException {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("reason", row.getString("reason"));
        told.put("at", at(row, "suspended_at"));
        if (row.getObject("restored_at", OffsetDateTime.class) != null) {
            told.put("restore-reason", row.getString("restore_reason"));
            told.put("restored-at", at(row, "restored_at"));
        }
        return told;
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("update report_text set words = '' where report in (select id from report where reporter = :person)")
                .param("person", person.value())
                .update();
        jdbc.sql("update report set reporter = null where reporter = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("update report set author = null where author = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("delete from suspension where person = :person")
                .param("person", person.value())
                .update();
    }
}
