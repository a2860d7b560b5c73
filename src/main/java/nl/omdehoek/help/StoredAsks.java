package nl.omdehoek.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.omdehoek.help.Ask.State;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who was asked for what. */
@Component
class StoredAsks {

    private static final String COLUMNS = """
            select id, request, person, state, asked_at, answer_by, from_day, weekly, until_day, minutes
              from help_ask
            """;

    /** What may weigh on somebody still; from {@link #lastDay} on. */
    private static final String COUNTS =
            "(asked_at >= :moment or (state in ('OPEN', 'YES') and (from_day >= :day or (weekly and (until_day is null"
                    + " or until_day >= :day)))))";

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredAsks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID id, Request request, ListingId offer, PersonId person, Load load, Instant answerBy) {
        jdbc.sql("""
                        insert into help_ask (id, request, offer, person, state, asked_at, answer_by, from_day, weekly,
                                              minutes)
                        values (:id, :request, :offer, :person, 'OPEN', :now, :by, :from, :weekly, :minutes)
                        """)
                .param("id", id)
                .param("request", request.id())
                .param("offer", offer.value())
                .param("person", person.value())
                .param("now", utc(clock.instant()))
                .param("by", utc(answerBy))
                .param("from", load.from())
                .param("weekly", load.weekly())
                .param("minutes", load.minutes())
                .update();
    }

    Optional<Ask> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, _) -> ask(row))
                .optional();
    }

    /** All asks for this, first one first. */
    List<Ask> forRequest(UUID request) {
        return jdbc.sql(COLUMNS + "where request = :request order by asked_at, id")
                .param("request", request)
                .query((row, _) -> ask(row))
                .list();
    }

    /** What this person has not answered yet, longest waiting first. */
    List<Ask> openOf(PersonId person) {
        return jdbc.sql(COLUMNS + "where person = :person and state = 'OPEN' order by asked_at, id")
                .param("person", person.value())
                .query((row, _) -> ask(row))
                .list();
    }

    /** What was to be answered before now. */
    List<UUID> overdue() {
        return jdbc.sql("select id from help_ask where state = 'OPEN' and answer_by < :now order by answer_by, id")
                .param("now", utc(clock.instant()))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Tells whether it was open until now. */
    boolean settle(UUID id, State state) {
        return jdbc.sql("update help_ask set state = :state where id = :id and state = 'OPEN'")
                        .param("state", state.name())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Who is asked still need not answer any more. */
    void withdraw(UUID request) {
        jdbc.sql("update help_ask set state = 'WITHDRAWN' where request = :request and state = 'OPEN'")
                .param("request", request)
                .update();
    }

    /** What this person was asked for this offer of theirs and has not answered. */
    List<UUID> openFor(PersonId person, ListingId offer) {
        return jdbc.sql("""
                        select id from help_ask
                         where person = :person and offer = :offer and state = 'OPEN' order by asked_at, id
                        """)
                .param("person", person.value())
                .param("offer", offer.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** What this person said yes to, soonest first; also what is past. */
    List<Ask> promisedBy(PersonId person) {
        return jdbc.sql(COLUMNS + "where person = :person and state = 'YES' order by from_day, asked_at, id")
                .param("person", person.value())
                .query((row, _) -> ask(row))
                .list();
    }

    /** What somebody does ends today: what is each week comes no more, and what is still to come does not come at all. */
    void end(UUID id, LocalDate today) {
        end("id = :which", id, today);
    }

    /** It did not come to what was agreed, whatever the day: it can be asked of somebody else. */
    void letGo(UUID id, LocalDate today) {
        jdbc.sql("""
                        update help_ask set state = 'PASSED', until_day = case when weekly then :today else until_day end
                         where id = :id and state = 'YES'
                        """).param("today", today).param("id", id).update();
    }

    void endAllFor(UUID request, LocalDate today) {
        end("request = :which", request, today);
    }

    private void end(String which, UUID value, LocalDate today) {
        jdbc.sql("update help_ask set state = 'PASSED' where state = 'YES' and from_day > :today and " + which)
                .param("today", today)
                .param("which", value)
                .update();
        jdbc.sql("update help_ask set until_day = :today where state = 'YES' and weekly and until_day is null and "
                        + which)
                .param("today", today)
                .param("which", value)
                .update();
    }

    /** What each of these does, and was asked within a month. */
    Map<PersonId, List<Load>> loads(Collection<PersonId> people, LocalDate today) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(COLUMNS + "where person in (:people) and " + COUNTS)
                .param("people", people.stream().map(PersonId::value).toList())
                .param("day", lastDay(today))
                .param("moment", lastDay(today).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query((row, _) -> ask(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Ask::person, Collectors.mapping(this::load, Collectors.toList())));
    }

    private static LocalDate lastDay(LocalDate today) {
        return today.minusDays(Capacity.MONTH.toDays() + 1);
    }

    private Load load(Ask ask) {
        return new Load(
                LocalDate.ofInstant(ask.askedAt(), clock.getZone()),
                ask.from(),
                ask.weekly(),
                ask.until(),
                ask.minutes(),
                ask.state().isCarried());
    }

    /** What weighs on nobody any more. */
    void erasePast(LocalDate today) {
        jdbc.sql("delete from help_ask where not " + COUNTS)
                .param("day", lastDay(today))
                .param("moment", lastDay(today).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .update();
    }

    private static Ask ask(ResultSet row) throws SQLException {
        return new Ask(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("request", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                State.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("answer_by", OffsetDateTime.class).toInstant(),
                row.getObject("from_day", LocalDate.class),
                row.getBoolean("weekly"),
                row.getObject("until_day", LocalDate.class),
                row.getInt("minutes"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
