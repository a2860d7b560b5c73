package nl.omdehoek.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps who comes to which date. */
@Component
class SignUps {

    private static final String COLUMNS = """
            select s.id, s.activity, s.original_date, s.person, s.party, s.first_time, s.walk_along, s.walks_along,
                   s.needs, s.channel, s.standing, s.signed_up_at
              from sign_up s
            """;

    private static final String WITH_PLACE = """
            select s.id, s.activity, s.original_date, s.person, s.party, s.first_time, s.walk_along, s.walks_along,
                   s.needs, s.channel, s.standing, s.signed_up_at, a.neighbourhood
              from sign_up s
              join activity a on a.id = s.activity
            """;

    private final JdbcClient jdbc;

    SignUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SignUp signUp, UUID formKey) {
        jdbc.sql("""
                        insert into sign_up
                               (id, activity, original_date, person, party, first_time, walk_along, walks_along, needs,
                                channel, standing, signed_up_at, form_key)
                        values (:id, :activity, :date, :person, :party, :firstTime, :walkAlong, '', :needs,
                                :channel, :standing, :at, :key)
                        """)
                .param("id", signUp.id())
                .param("activity", signUp.activity().value())
                .param("date", signUp.date())
                .param("person", signUp.person().value())
                .param("party", signUp.party())
                .param("firstTime", signUp.attendance().firstTime())
                .param("walkAlong", signUp.attendance().walkAlong())
                .param("needs", Need.text(signUp.attendance().needs()))
                .param("channel", signUp.channel().name())
                .param("standing", signUp.standing(), Types.OTHER)
                .param("at", utc(signUp.at()))
                .param("key", formKey)
                .update();
    }

    Optional<SignUp> byForm(UUID key) {
        return jdbc.sql(COLUMNS + "where s.form_key = :key")
                .param("key", key)
                .query((row, _) -> signUp(row))
                .optional();
    }

    Optional<SignUp> of(PersonId person, ListingId activity, LocalDate date) {
        return jdbc.sql(COLUMNS + "where s.person = :person and s.activity = :activity and s.original_date = :date")
                .param("person", person.value())
                .param("activity", activity.value())
                .param("date", date)
                .query((row, _) -> signUp(row))
                .optional();
    }

    List<SignUp> ahead(PersonId person, Instant now) {
        return jdbc.sql(COLUMNS + """
                          join occurrence o on o.activity = s.activity and o.original_date = s.original_date
                         where s.person = :person and o.ends_at > :now
                         order by o.starts_at, s.signed_up_at
                        """)
                .param("person", person.value())
                .param("now", utc(now))
                .query((row, _) -> signUp(row))
                .list();
    }

    void giveKey(UUID signUp, UUID formKey) {
        jdbc.sql("update sign_up set form_key = :key where id = :id")
                .param("key", formKey)
                .param("id", signUp)
                .update();
    }

    boolean remove(PersonId person, UUID signUp) {
        return jdbc.sql("delete from sign_up where id = :id and person = :person")
                        .param("id", signUp)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    Optional<SignUp> find(UUID id) {
        return jdbc.sql(COLUMNS + "where s.id = :id")
                .param("id", id)
                .query((row, _) -> signUp(row))
                .optional();
    }

    /** Who comes to this date, in the order in which they signed up. */
    List<SignUp> on(ListingId activity, LocalDate date) {
        return jdbc.sql(COLUMNS + """
                         where s.activity = :activity and s.original_date = :date
                         order by s.signed_up_at, s.id
                        """)
                .param("activity", activity.value())
                .param("date", date)
                .query((row, _) -> signUp(row))
                .list();
    }

    /** What begins between these moments, by whoever comes. */
    List<SignUp> beginningBetween(Instant from, Instant until) {
        return jdbc.sql(COLUMNS + """
                          join occurrence o on o.activity = s.activity and o.original_date = s.original_date
                         where o.starts_at >= :from and o.starts_at < :until and o.state <> 'CANCELLED'
                         order by o.starts_at, s.signed_up_at
                        """)
                .param("from", utc(from))
                .param("until", utc(until))
                .query((row, _) -> signUp(row))
                .list();
    }

    /** Who asked for company to what is still ahead there and not off, and has none yet. */
    List<SignUp> wantCompany(Instant now, List<AreaCode> areas) {
        return in(areas, jdbc.sql(WITH_PLACE + """
                          join occurrence o on o.activity = s.activity and o.original_date = s.original_date
                         where s.walk_along and s.walks_along = '' and o.starts_at > :now and o.state <> 'CANCELLED'
                         order by o.starts_at, s.signed_up_at
                        """).param("now", utc(now)));
    }

    /** Those of these that are for what is held there, soonest first. */
    List<SignUp> in(List<AreaCode> areas, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : in(
                        areas,
                        jdbc.sql(WITH_PLACE + "where s.id in (:ids) order by s.original_date, s.signed_up_at")
                                .param("ids", ids));
    }

    private static List<SignUp> in(List<AreaCode> areas, StatementSpec query) {
        return query
                .query((row, _) -> {
                    var neighbourhood = new NeighbourhoodCode(row.getString("neighbourhood"));
                    return areas.stream().anyMatch(it -> it.contains(neighbourhood))
                            ? Optional.of(signUp(row))
                            : Optional.<SignUp>empty();
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Tells whether they asked for somebody, and nobody was found until now. */
    boolean walksAlong(UUID signUp, String firstName) {
        return jdbc.sql("update sign_up set walks_along = :name where id = :id and walk_along and walks_along = ''")
                        .param("name", firstName)
                        .param("id", signUp)
                        .update()
                == 1;
    }

    /** Tells whether it was this one who was found. */
    boolean walksAlongNoMore(UUID signUp, String firstName) {
        return jdbc.sql("update sign_up set walks_along = '' where id = :id and walks_along = :name")
                        .param("name", firstName)
                        .param("id", signUp)
                        .update()
                == 1;
    }

    private static SignUp signUp(ResultSet row) throws SQLException {
        return new SignUp(
                row.getObject("id", UUID.class),
                new ListingId(row.getString("activity")),
                row.getObject("original_date", LocalDate.class),
                new PersonId(row.getObject("person", UUID.class)),
                attendance(row),
                row.getString("walks_along"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("standing", UUID.class),
                row.getObject("signed_up_at", OffsetDateTime.class).toInstant());
    }

    static Attendance attendance(ResultSet row) throws SQLException {
        return new Attendance(
                row.getInt("party"),
                row.getBoolean("first_time"),
                row.getBoolean("walk_along"),
                Need.read(row.getString("needs")));
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
