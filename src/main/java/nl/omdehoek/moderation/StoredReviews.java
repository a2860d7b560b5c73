package nl.omdehoek.moderation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.moderation.Review.Cause;
import nl.omdehoek.moderation.Review.Outcome;
import nl.omdehoek.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what waits for a human, and what they decided; the words of both apart. */
@Component
class StoredReviews {

    private static final String COLUMNS = """
            select r.id, r.subject_kind, r.subject_id, r.neighbourhood, r.author, r.cause, r.shown, r.hindrances, r.asked_at,
                   r.outcome, r.decided_at, t.words_before, t.words_after, t.sentence, t.house_rule, t.covers, t.ends_on
              from review r join review_text t on t.review = r.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredReviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Review review) {
        jdbc.sql("""
                        insert into review (id, subject_kind, subject_id, neighbourhood, author, cause, shown, hindrances,
                                            asked_at)
                        values (:id, :kind, :subject, :neighbourhood, :author, :cause, :shown, :hindrances, :at)
                        """)
                .param("id", review.id())
                .param("kind", review.subject().kind())
                .param("subject", review.subject().id())
                .param("neighbourhood", review.where().value())
                .param("author", review.author().map(PersonId::value).orElse(null), Types.OTHER)
                .param("cause", review.cause().name())
                .param("shown", review.isShown())
                .param("hindrances", text(review.hindrances()))
                .param("at", utc(review.askedAt()))
                .update();
        jdbc.sql("""
                        insert into review_text (review, words_before, words_after, sentence, covers)
                        values (:review, :before, :after, '', '')
                        """)
                .param("review", review.id())
                .param("before", review.before())
                .param("after", review.after())
                .update();
    }

    Optional<Review> find(UUID id) {
        return jdbc.sql(COLUMNS + "where r.id = :id")
                .param("id", id)
                .query((row, _) -> review(row))
                .optional();
    }

    /** What nobody decided yet, longest waiting first. */
    List<Review> open() {
        return jdbc.sql(COLUMNS + "where r.outcome is null order by r.asked_at, r.id")
                .query((row, _) -> review(row))
                .list();
    }

    /** The same of one thing. */
    List<Review> openOf(Subject subject) {
        return jdbc.sql(COLUMNS + "where r.outcome is null and r.subject_kind = :kind and r.subject_id = :id")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, _) -> review(row))
                .list();
    }

    /** Tells whether it was open, and seen until now. */
    boolean hide(UUID id) {
        return jdbc.sql("update review set shown = false where id = :id and outcome is null and shown")
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Instant> lastDecided(Subject subject) {
        return jdbc.sql("""
                        select decided_at from review
                         where subject_kind = :kind and subject_id = :id and outcome is not null
                         order by decided_at desc
                         fetch first 1 row only
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, _) -> instant(row, "decided_at"))
                .optional();
    }

    /** All that somebody posted and anybody had to look at, newest first. */
    List<Review> of(PersonId author) {
        return jdbc.sql(
                        COLUMNS
                                + "where r.author = :author order by r.asked_at desc, case when r.outcome is null then 0 else 1 end, r.id")
                .param("author", author.value())
                .query((row, _) -> review(row))
                .list();
    }

    /** Decides it, unless somebody did before; tells whether it was open still. */
    boolean end(UUID id, Outcome outcome) {
        var isFirst = jdbc.sql("""
                        update review set outcome = :outcome, decided_at = :at, shown = :shown
                         where id = :id and outcome is null
                        """)
                        .param("outcome", name(outcome))
                        .param("at", utc(outcome.at()))
                        .param("shown", outcome instanceof Outcome.Placed || outcome instanceof Outcome.ByItself)
                        .param("id", id)
                        .update()
                == 1;
        if (isFirst) {
            write(id, outcome);
        }
        return isFirst;
    }

    private void write(UUID id, Outcome outcome) {
        switch (outcome) {
            case Outcome.ChangeAsked it -> write(id, it.sentence(), null, "", Optional.empty());
            case Outcome.Hidden it -> write(id, it.verdict());
            case Outcome.Removed it -> write(id, it.verdict());
            case Outcome.Placed _, Outcome.ByItself _, Outcome.Withdrawn _ -> {}
        }
    }

    private void write(UUID id, Verdict verdict) {
        write(id, verdict.facts(), verdict.rule().name(), verdict.covers(), verdict.until());
    }

    private void write(UUID id, String sentence, @Nullable String rule, String covers, Optional<LocalDate> until) {
        jdbc.sql("""
                        update review_text set sentence = :sentence, house_rule = :rule, covers = :covers, ends_on = :until
                         where review = :id
                        """)
                .param("sentence", sentence)
                .param("rule", rule, Types.VARCHAR)
                .param("covers", covers)
                .param("until", until.orElse(null), Types.DATE)
                .param("id", id)
                .update();
    }

    /** What waits since this moment or longer, and the stand-in does not know of. */
    List<UUID> forStandIns(Instant since) {
        return jdbc.sql("""
                        select id from review
                         where outcome is null and stand_in_asked_at is null and asked_at <= :since
                         order by asked_at, id
                        """)
                .param("since", utc(since))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Tells whether it was not told yet. */
    boolean standInAsked(UUID id) {
        return jdbc.sql("update review set stand_in_asked_at = :now where id = :id and stand_in_asked_at is null")
                        .param("now", utc(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** What was posted, waits still, and may publish itself once its time is over. */
    List<Review> unhindered() {
        return jdbc.sql(COLUMNS
                        + "where r.outcome is null and r.cause = :posted and r.hindrances = '' order by r.asked_at")
                .param("posted", Cause.POSTED.name())
                .query((row, _) -> review(row))
                .list();
    }

    /** What was hidden until a day that has passed, and is hidden still. */
    List<UUID> hiddenUntilBefore(LocalDate day) {
        return jdbc.sql("""
                        select r.id from review r join review_text t on t.review = r.id
                         where r.outcome = 'HIDDEN' and not r.shown and t.ends_on < :day
                        """)
                .param("day", day)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Tells whether it was hidden until now. */
    boolean shownAgain(UUID id) {
        return jdbc.sql("update review set shown = true where id = :id and outcome = 'HIDDEN' and not shown")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Placed _ -> "PLACED";
            case Outcome.ByItself _ -> "BY_ITSELF";
            case Outcome.ChangeAsked _ -> "CHANGE_ASKED";
            case Outcome.Hidden _ -> "HIDDEN";
            case Outcome.Removed _ -> "REMOVED";
            case Outcome.Withdrawn _ -> "WITHDRAWN";
        };
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getObject("id", UUID.class),
                new Subject(row.getString("subject_kind"), row.getString("subject_id")),
                AreaCode.parse(row.getString("neighbourhood"))
                        .map(NeighbourhoodCode.class::cast)
                        .orElseThrow(),
                Optional.ofNullable(row.getObject("author", UUID.class)).map(PersonId::new),
                Cause.valueOf(row.getString("cause")),
                row.getBoolean("shown"),
                hindrances(row.getString("hindrances")),
                instant(row, "asked_at"),
                row.getString("words_before"),
                row.getString("words_after"),
                Optional.ofNullable(outcome(row)));
    }

    private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
        var name = row.getString("outcome");
        if (name == null) {
            return null;
        }
        var at = instant(row, "decided_at");
        return switch (name) {
            case "PLACED" -> new Outcome.Placed(at);
            case "BY_ITSELF" -> new Outcome.ByItself(at);
            case "CHANGE_ASKED" -> new Outcome.ChangeAsked(at, row.getString("sentence"));
            case "HIDDEN" -> new Outcome.Hidden(at, verdict(row));
            case "REMOVED" -> new Outcome.Removed(at, verdict(row));
            case "WITHDRAWN" -> new Outcome.Withdrawn(at);
            default -> throw new IllegalStateException("No outcome: " + name);
        };
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                HouseRule.valueOf(row.getString("house_rule")),
                row.getString("sentence"),
                row.getString("covers"),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)));
    }

    private static String text(Set<Hindrance> hindrances) {
        return hindrances.stream().sorted().map(Hindrance::name).collect(joining(","));
    }

    private static Set<Hindrance> hindrances(String text) {
        return Arrays.stream(text.split(","))
                .filter(it -> !it.isEmpty())
                .map(Hindrance::valueOf)
                .collect(toSet());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
