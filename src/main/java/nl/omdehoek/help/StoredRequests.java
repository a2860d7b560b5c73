package nl.omdehoek.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import nl.omdehoek.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who asks for what. */
@Component
class StoredRequests {

    private static final String COLUMNS = """
            select id, person, task, words, neighbourhood, latitude, longitude, on_day, weekly, minutes, at_home,
                   from_outside, wish, ring_at, languages, asked_on, closed_on
              from help_request
            """;

    /** As they came in; of a day alone an id would decide. */
    private static final String BY_ARRIVAL =
            "order by asked_on, (select r.asked_at from request_round r where r.request = help_request.id), id";

    private final JdbcClient jdbc;

    StoredRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Request request) {
        jdbc.sql("""
                        insert into help_request (id, person, task, words, neighbourhood, latitude, longitude, on_day,
                                                  weekly, minutes, at_home, from_outside, wish, ring_at,
                                                  languages, asked_on)
                        values (:id, :person, :task, :words, :neighbourhood, :latitude, :longitude, :on,
                                :weekly, :minutes, :atHome, :fromOutside, :wish, :ringAt, :languages, :askedOn)
                        """)
                .param("id", request.id())
                .param("person", request.person().value())
                .param("task", request.task().name())
                .param("words", request.words())
                .param("neighbourhood", request.neighbourhood().value())
                .param("latitude", request.point().latitude())
                .param("longitude", request.point().longitude())
                .param("on", request.on(), Types.DATE)
                .param("weekly", request.weekly())
                .param("minutes", request.minutes())
                .param("atHome", request.atHome())
                .param("fromOutside", request.fromOutside())
                .param("wish", request.wish().name())
                .param("ringAt", request.ringAt())
                .param("languages", Languages.text(request.languages()))
                .param("askedOn", request.askedOn())
                .update();
    }

    Optional<Request> find(UUID id) {
        return one(id, "");
    }

    /** Whoever locks the same one waits until this transaction is done. */
    Optional<Request> lock(UUID id) {
        return one(id, " for update");
    }

    private Optional<Request> one(UUID id, String lock) {
        return jdbc.sql(COLUMNS + "where id = :id" + lock)
                .param("id", id)
                .query((row, _) -> request(row))
                .optional();
    }

    /** All that are open, longest waiting first. */
    List<Request> open() {
        return jdbc.sql(COLUMNS + "where closed_on is null " + BY_ARRIVAL)
                .query((row, _) -> request(row))
                .list();
    }

    /** Those of the open ones that nobody was ever asked for. */
    List<Request> unasked() {
        return jdbc.sql(COLUMNS + """
                         where closed_on is null
                           and not exists (select 1 from help_ask a where a.request = help_request.id)
                        """ + BY_ARRIVAL)
                .query((row, _) -> request(row))
                .list();
    }

    List<Request> of(PersonId person) {
        return jdbc.sql(COLUMNS + "where person = :person " + BY_ARRIVAL)
                .param("person", person.value())
                .query((row, _) -> request(row))
                .list();
    }

    /** Tells whether it was open until now. */
    boolean close(UUID id, LocalDate today) {
        return jdbc.sql("update help_request set closed_on = :today where id = :id and closed_on is null")
                        .param("today", today)
                        .param("id", id)
                        .update()
                == 1;
    }

    void move(UUID id, @Nullable LocalDate day) {
        jdbc.sql("update help_request set on_day = :day where id = :id")
                .param("day", day, Types.DATE)
                .param("id", id)
                .update();
    }

    void eraseClosedBefore(LocalDate day) {
        jdbc.sql("delete from help_request where closed_on < :day")
                .param("day", day)
                .update();
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                HelpTask.valueOf(row.getString("task")),
                row.getString("words"),
                new NeighbourhoodCode(row.getString("neighbourhood")),
                new Point(row.getDouble("latitude"), row.getDouble("longitude")),
                row.getObject("on_day", LocalDate.class),
                row.getBoolean("weekly"),
                row.getInt("minutes"),
                row.getBoolean("at_home"),
                row.getBoolean("from_outside"),
                Wish.valueOf(row.getString("wish")),
                row.getString("ring_at"),
                Languages.read(row.getString("languages")),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
    }
}
