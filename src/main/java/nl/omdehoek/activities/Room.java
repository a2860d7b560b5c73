package nl.omdehoek.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.PlacesLeft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the places that are left on a date: not taken, not held for who waits, and not kept for a newcomer. */
@Component
class Room {

    private static final int FEW = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    Room(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How many people more; empty if there is no limit.
     *
     * @param newcomer whether it is for somebody who comes for the first time: the place that is kept for one is theirs
     */
    OptionalInt left(ListingId activity, LocalDate date, boolean newcomer) {
        return jdbc
                .sql("""
                        select a.seats
                               - coalesce((select sum(s.party) from sign_up s
                                            where s.activity = a.id and s.original_date = :date), 0)
                               - coalesce((select sum(w.party) from waiting w
                                            where w.activity = a.id and w.original_date = :date
                                              and w.held_until > :now), 0)
                               - case when coalesce(h.newcomer_place, false) and not :newcomer
                                       and not exists (select 1 from sign_up s
                                                        where s.activity = a.id and s.original_date = :date
                                                          and s.first_time)
                                      then 1 else 0 end as places
                          from activity a
                          left join hosting h on h.activity = a.id
                         where a.id = :activity and a.seats is not null
                        """)
                .param("activity", activity.value())
                .param("date", date)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("newcomer", newcomer)
                .query((row, _) -> row.getInt("places"))
                .list()
                .stream()
                .mapToInt(it -> Math.max(0, it))
                .findFirst();
    }

    /** The same as it is told; empty if there is no limit. */
    Optional<PlacesLeft> left(ListingId activity, LocalDate date) {
        return left(activity, date, false).stream()
                .mapToObj(it ->
                        new PlacesLeft(it, it == 0 && left(activity, date, true).orElse(0) > 0))
                .findFirst();
    }

    /** Whether so many places are few enough to tell at a glance. */
    static boolean isFew(int left) {
        return left <= FEW;
    }

    boolean isFor(ListingId activity, LocalDate date, Attendance attendance) {
        var left = left(activity, date, attendance.firstTime());
        return left.isEmpty() || left.getAsInt() >= attendance.party();
    }
}
