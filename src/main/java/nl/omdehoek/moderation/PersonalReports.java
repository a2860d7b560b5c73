package nl.omdehoek.moderation;

import static nl.omdehoek.people.Purpose.AUTHORISE;
import static nl.omdehoek.people.Purpose.JUDGE;
import static nl.omdehoek.people.Term.A_YEAR_AFTER_THE_REPORT;
import static nl.omdehoek.people.Term.A_YEAR_AFTER_THE_SUSPENSION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omdehoek.people.KeptIn;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Personal;
import nl.omdehoek.people.PersonalData;
import nl.omdehoek.people.PersonalField;
import nl.omdehoek.people.PersonalRows;
import nl.omdehoek.people.Term;
import nl.omdehoek.people.Terms;
import nl.omdehoek.people.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What reports and suspensions hold of people. What somebody wrote and another reported stays for who looks at reports,
 * without their name, as long as reports do.
 */
@Component
class PersonalReports implements PersonalData {

    private final JdbcClient jdbc;
    private final Terms terms;
    private final Clock clock;
    private final PersonalRows<ReportRow> reports;
    private final PersonalRows<TextRow> texts;
    private final PersonalRows<SuspensionRow> suspensions;

    PersonalReports(JdbcClient jdbc, Terms terms, Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.clock = clock;
        reports = new PersonalRows<>(jdbc, ReportRow.class);
        texts = new PersonalRows<>(jdbc, TextRow.class);
        suspensions = new PersonalRows<>(jdbc, SuspensionRow.class);
    }

    @KeptIn(value = "report", owner = "reporter", told = "reports")
    @Personal(purpose = JUDGE, kept = A_YEAR_AFTER_THE_REPORT)
    record ReportRow(
            UUID id,
            @Told("number") String number,
            UUID formKey,
            @Told("kind") String subjectKind,
            @Told("about") String subjectId,
            @Told("reason") String reason,
            @Nullable UUID reporter,
            @Nullable UUID author,
            @Told("at") OffsetDateTime reportedAt) {}

    @KeptIn(value = "report_text", owner = "report")
    @Personal(purpose = JUDGE, kept = A_YEAR_AFTER_THE_REPORT)
    record TextRow(UUID report, @Told("words") String words, String reported) {}

    @KeptIn(value = "suspension", told = "suspensions")
    @Personal(purpose = AUTHORISE, kept = A_YEAR_AFTER_THE_SUSPENSION)
    record SuspensionRow(
            UUID id,
            UUID person,
            @Told("reason") String reason,
            @Told("at") OffsetDateTime suspendedAt,
            @Told("restore-reason") String restoreReason,
            @Told("restored-at") @Nullable OffsetDateTime restoredAt) {}

    @Override
    public List<PersonalField> fields() {
        return Stream.of(reports, texts, suspensions)
                .flatMap(it -> it.fields().stream())
                .toList();
    }

    /** What they reported themselves, and what they were told; who reported something of theirs is not theirs to know. */
    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        var words = texts.where("report in (select id from report where reporter = :person)", person).stream()
                .collect(Collectors.toMap(TextRow::report, texts::told));
        var all = new LinkedHashMap<>(reports.named(reports.of(person).stream()
                .sorted(Comparator.comparing(ReportRow::reportedAt))
                .map(it -> {
                    var told = reports.told(it);
                    told.putAll(words.getOrDefault(it.id(), Map.of()));
                    return told;
                })
                .toList()));
        all.putAll(suspensions.export(person));
        return all;
    }

    @Override
    public void erase(PersonId person) {
        for (var change : List.of(
                "update report_text set words = '' where report in (select id from report where reporter = :person)",
                "update report set reporter = null where reporter = :person",
                "update report set author = null where author = :person")) {
            jdbc.sql(change).param("person", person.value()).update();
        }
        suspensions.erase(person);
    }

    @Override
    public void erasePast(LocalDate today) {
        erase("report where reported_at", A_YEAR_AFTER_THE_REPORT, today);
        erase("suspension where restored_at", A_YEAR_AFTER_THE_SUSPENSION, today);
    }

    private void erase(String past, Term term, LocalDate today) {
        jdbc.sql("delete from " + past + " < :moment")
                .param(
                        "moment",
                        terms.keptFrom(term, today)
                                .atStartOfDay(clock.getZone())
                                .toOffsetDateTime())
                .update();
    }
}
