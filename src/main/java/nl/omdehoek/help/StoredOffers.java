package nl.omdehoek.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who offers what. */
@Component
class StoredOffers {

    private static final String COLUMNS = """
            select o.id, o.person, o.task, o.words, o.neighbourhood, o.latitude, o.longitude, o.reach, o.days, o.languages,
                   o.offered_on
              from offer o
            """;

    private final JdbcClient jdbc;

    StoredOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Offer offer) {
        jdbc.sql("""
                        insert into offer (id, person, task, words, neighbourhood, latitude, longitude, reach, days,
                                           languages, offered_on, answered_on)
                        values (:id, :person, :task, :words, :neighbourhood, :latitude, :longitude, :reach, :days,
                                :languages, :on, :on)
                        """)
                .param("id", offer.id().value())
                .param("person", offer.person().value())
                .param("task", offer.task().name())
                .param("words", offer.words())
                .param("neighbourhood", offer.neighbourhood().value())
                .param("latitude", offer.point().latitude())
                .param("longitude", offer.point().longitude())
                .param("reach", offer.reach())
                .param("days", offer.days().text())
                .param("languages", Languages.text(offer.languages()))
                .param("on", offer.offeredOn())
                .update();
    }

    Optional<Offer> find(ListingId id) {
        return jdbc.sql(COLUMNS + "where o.id = :id")
                .param("id", id.value())
                .query((row, _) -> offer(row))
                .optional();
    }

    List<Offer> of(PersonId person) {
        return jdbc.sql(COLUMNS + "where o.person = :person order by o.offered_on, o.id")
                .param("person", person.value())
                .query((row, _) -> offer(row))
                .list();
    }

    boolean remove(PersonId person, ListingId id) {
        return jdbc.sql("delete from offer where id = :id and person = :person")
                        .param("id", id.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** Made on this day or before, and not told how it stands. */
    List<ListingId> unheardSince(LocalDate day) {
        return jdbc.sql("select id from offer where heard_on is null and offered_on <= :day order by offered_on, id")
                .param("day", day)
                .query((row, _) -> new ListingId(row.getString("id")))
                .list();
    }

    /** Tells whether it had not been heard of. */
    boolean heard(ListingId offer, LocalDate today) {
        return jdbc.sql("update offer set heard_on = :today where id = :id and heard_on is null")
                        .param("today", today)
                        .param("id", offer.value())
                        .update()
                == 1;
    }

    boolean wasAsked(ListingId offer) {
        return jdbc.sql("select count(*) from help_ask where offer = :id")
                        .param("id", offer.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Somebody said yes or no today; which of the two is told nowhere. */
    void answered(UUID ask, LocalDate today) {
        jdbc.sql("update offer set answered_on = :today where id = (select a.offer from help_ask a where a.id = :ask)")
                .param("today", today)
                .param("ask", ask)
                .update();
    }

    /** Of which nothing was heard since before this day. */
    List<Offer> silentSince(LocalDate day) {
        return jdbc.sql(COLUMNS + "where o.answered_on < :day order by o.id")
                .param("day", day)
                .query((row, _) -> offer(row))
                .list();
    }

    /**
     * Offers that could be for this request, of people who were not asked for it before; who was asked for anything longest
     * ago comes first, and who never was before them all.
     */
    List<Offer> thatFit(Request request) {
        var trust =
                request.needsTrust() ? " and exists (select 1 from known_volunteer k where k.person = o.person)" : "";
        var outside = request.fromOutside() ? " and o.neighbourhood <> :neighbourhood" : "";
        return jdbc.sql(COLUMNS + """
                          left join (select a.person, max(a.asked_at) as last_at from help_ask a group by a.person) l
                            on l.person = o.person
                         where o.task = :task and o.person <> :asker
                           and not exists (select 1 from help_ask a where a.request = :request and a.person = o.person)
                        """ + trust + outside
                        + " order by case when l.last_at is null then 0 else 1 end, l.last_at, o.id")
                .param("task", request.task().name())
                .param("asker", request.person().value())
                .param("request", request.id())
                .param("neighbourhood", request.neighbourhood().value())
                .query((row, _) -> offer(row))
                .list();
    }

    /** Offers of people whom no connector met or rang yet, for what needs that. */
    List<Offer> strangersThatFit(Request request) {
        var outside = request.fromOutside() ? " and o.neighbourhood <> :neighbourhood" : "";
        return jdbc.sql(COLUMNS + """
                         where o.task = :task and o.person <> :asker
                           and not exists (select 1 from known_volunteer k where k.person = o.person)
                        """ + outside + " order by o.offered_on, o.id")
                .param("task", request.task().name())
                .param("asker", request.person().value())
                .param("neighbourhood", request.neighbourhood().value())
                .query((row, _) -> offer(row))
                .list();
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                new ListingId(row.getString("id")),
                new PersonId(row.getObject("person", UUID.class)),
                HelpTask.valueOf(row.getString("task")),
                row.getString("words"),
                new NeighbourhoodCode(row.getString("neighbourhood")),
                new Point(row.getDouble("latitude"), row.getDouble("longitude")),
                row.getInt("reach"),
                Days.read(row.getString("days")),
                Languages.read(row.getString("languages")),
                row.getObject("offered_on", LocalDate.class));
    }
}
