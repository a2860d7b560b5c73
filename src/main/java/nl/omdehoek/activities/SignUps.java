package nl.omdehoek.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who comes to which date. */
@Component
class SignUps {

    private static final String COLUMNS =
            "select s.id, s.activity, s.original_date, s.person, s.party, s.first_time, s.signed_up_at from sign_up s ";

    private final JdbcClient jdbc;

    SignUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SignUp signUp, UUID formKey) {
        jdbc.sql("""
                        insert into sign_up
                               (id, activity, original_date, person, party, first_time, signed_up_at, form_key)
                        values (:id, :activity, :date, :person, :party, :firstTime, :at, :key)
                        """)
                .param("id", signUp.id())
                .param("activity", signUp.activity().value())
                .param("date", signUp.date())
                .param("person", signUp.person().value())
                .param("party", signUp.party())
                .param("firstTime", signUp.firstTime())
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

    private static SignUp signUp(ResultSet row) throws SQLException {
        return new SignUp(
                row.getObject("id", UUID.class),
                new ListingId(row.getString("activity")),
                row.getObject("original_date", LocalDate.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getInt("party"),
                row.getBoolean("first_time"),
                row.getObject("signed_up_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
