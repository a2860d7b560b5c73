package nl.omdehoek.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps reports, and their words apart. */
@Component
@Transactional
class StoredReports {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID id, ReportNumber number, ReportSubmission submission, Reported reported) {
        jdbc.sql("""
                        insert into report (id, number, form_key, subject_kind, subject_id, reason, reporter, author,
                                            reported_at)
                        values (:id, :number, :key, :kind, :subject, :reason, :reporter, :author, :now)
                        """)
                .param("id", id)
                .param("number", number.value())
                .param("key", submission.formKey())
                .param("kind", submission.subject().kind())
                .param("subject", submission.subject().id())
                .param("reason", submission.reason().name())
                .param("reporter", value(submission.by()))
                .param("author", value(reported.author()))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into report_text (report, words, reported) values (:report, :words, :reported)")
                .param("report", id)
                .param("words", submission.words())
                .param("reported", reported.text())
                .update();
    }

    private static @Nullable UUID value(Optional<PersonId> person) {
        return person.map(PersonId::value).orElse(null);
    }

    Optional<ReportNumber> byForm(UUID key) {
        return number("select number from report where form_key = :key", "key", key);
    }

    Optional<ReportNumber> numberOf(UUID report) {
        return number("select number from report where id = :id", "id", report);
    }

    boolean isThere(ReportNumber number) {
        return number("select number from report where number = :number", "number", number.value())
                .isPresent();
    }

    private Optional<ReportNumber> number(String sql, String name, Object value) {
        return jdbc.sql(sql)
                .param(name, value)
                .query((row, _) -> new ReportNumber(row.getString("number")))
                .optional();
    }

    /** Who reported this since then, as far as they are known. */
    Set<PersonId> reportersSince(Instant since, Subject subject) {
        return jdbc.sql("""
                        select distinct reporter from report
                         where subject_kind = :kind and subject_id = :id and reporter is not null and reported_at > :since
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query((row, _) -> new PersonId(row.getObject("reporter", UUID.class)))
                .set();
    }

    /** The first decision since it was reported; what its author took back is none. */
    private static final String END = """
            (select v.id from review v
              where v.subject_kind = r.subject_kind and v.subject_id = r.subject_id
                and v.decided_at >= r.reported_at and v.outcome in ('PLACED', 'CHANGE_ASKED', 'HIDDEN', 'REMOVED')
              order by v.decided_at, v.id fetch first 1 row only)
            """;

    List<Reports.Ended> endedBy(Review review) {
        return jdbc.sql("""
                        select r.id, r.reporter from report r
                         where r.subject_kind = :kind and r.subject_id = :id and r.reporter is not null
                           and :review = """ + END)
                .param("kind", review.subject().kind())
                .param("id", review.subject().id())
                .param("review", review.id())
                .query((row, _) -> new Reports.Ended(
                        row.getObject("id", UUID.class), new PersonId(row.getObject("reporter", UUID.class))))
                .list();
    }

    Optional<UUID> endOf(UUID report, PersonId reporter) {
        return jdbc.sql("select " + END + " as ended_by from report r where r.id = :report and r.reporter = :reporter")
                .param("report", report)
                .param("reporter", reporter.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("ended_by", UUID.class)))
                .optional()
                .flatMap(it -> it);
    }

    /** By what was reported last. */
    List<ReportedSubject> subjects(long from, int atMost) {
        return jdbc.sql("""
                        select subject_kind, subject_id, count(*) as times, max(reported_at) as reported_at
                          from report
                         group by subject_kind, subject_id
                         order by max(reported_at) desc, subject_kind, subject_id
                        offset :from rows fetch next :most rows only
                        """)
                .param("from", from)
                .param("most", atMost)
                .query((row, _) ->
                        new ReportedSubject(subject(row), row.getInt("times"), at(row), reasons(subject(row))))
                .list();
    }

    private Set<ReportReason> reasons(Subject subject) {
        return jdbc.sql("select distinct reason from report where subject_kind = :kind and subject_id = :id")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, _) -> reason(row))
                .set();
    }

    List<Report> about(Subject subject) {
        return jdbc.sql("""
                        select r.id, r.number, r.subject_kind, r.subject_id, r.reason, r.reported_at, r.author, t.words,
                               t.reported
                          from report r join report_text t on t.report = r.id
                         where r.subject_kind = :kind and r.subject_id = :id
                         order by r.reported_at desc, r.id
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, _) -> new Report(
                        row.getObject("id", UUID.class),
                        new ReportNumber(row.getString("number")),
                        subject(row),
                        reason(row),
                        at(row),
                        Optional.ofNullable(row.getObject("author", UUID.class)).map(PersonId::new),
                        row.getString("words"),
                        row.getString("reported")))
                .list();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getString("subject_kind"), row.getString("subject_id"));
    }

    private static ReportReason reason(ResultSet row) throws SQLException {
        return ReportReason.valueOf(row.getString("reason"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("reported_at", OffsetDateTime.class).toInstant();
    }
}
