package nl.omdehoek.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.activities.Occurrence.State;
import nl.omdehoek.listing.ListingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what hosts changed about single dates, over what the activities themselves say. */
@Component
class DateChanges {

    private final JdbcClient jdbc;

    DateChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Change(
            LocalDate date,
            boolean cancelled,
            @Nullable LocalDate day,
            @Nullable LocalTime time) {

        Schedule in(Schedule schedule) {
            var moved = day == null || time == null ? schedule : schedule.move(date, day, time);
            return cancelled ? moved.cancel(date) : moved;
        }
    }

    /** Tells whether it was on until now. */
    boolean cancel(ListingId activity, LocalDate date) {
        if (state(activity, date).filter(it -> it != State.CANCELLED).isEmpty()) {
            return false;
        }
        var changed = jdbc.sql(
                        "update date_change set cancelled = true where activity = :activity and original_date = :date")
                .param("activity", activity.value())
                .param("date", date)
                .update();
        if (changed == 0) {
            add(activity, new Change(date, true, null, null));
        }
        return true;
    }

    /** Tells whether it was at another time until now, or off. */
    boolean move(ListingId activity, LocalDate date, LocalDate day, LocalTime time) {
        var change = new Change(date, false, day, time);
        if (state(activity, date).isEmpty() || of(activity, date).equals(Optional.of(change))) {
            return false;
        }
        delete(activity, date);
        add(activity, change);
        return true;
    }

    /** As the activity itself says again; tells whether it was otherwise. */
    boolean restore(ListingId activity, LocalDate date) {
        return state(activity, date).isPresent() && delete(activity, date);
    }

    private boolean delete(ListingId activity, LocalDate date) {
        return jdbc.sql("delete from date_change where activity = :activity and original_date = :date")
                        .param("activity", activity.value())
                        .param("date", date)
                        .update()
                == 1;
    }

    /** How the date is, if the activity has it. Whoever changes the same date, or signs up for it, waits here. */
    private Optional<State> state(ListingId activity, LocalDate date) {
        return jdbc.sql("""
                        select state from occurrence
                         where activity = :activity and original_date = :date
                           for update
                        """)
                .param("activity", activity.value())
                .param("date", date)
                .query((row, _) -> State.valueOf(row.getString("state")))
                .optional();
    }

    /** Whether a host changed this date. */
    boolean isChanged(ListingId activity, LocalDate date) {
        return of(activity, date).isPresent();
    }

    private Optional<Change> of(ListingId activity, LocalDate date) {
        return jdbc.sql("""
                        select original_date, cancelled, to_day, to_time
                          from date_change
                         where activity = :activity and original_date = :date
                        """)
                .param("activity", activity.value())
                .param("date", date)
                .query((row, _) -> change(row))
                .optional();
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getObject("original_date", LocalDate.class),
                row.getBoolean("cancelled"),
                row.getObject("to_day", LocalDate.class),
                row.getObject("to_time", LocalTime.class));
    }

    private void add(ListingId activity, Change change) {
        jdbc.sql("""
                        insert into date_change (activity, original_date, cancelled, to_day, to_time)
                        values (:activity, :date, :cancelled, :day, :time)
                        """)
                .param("activity", activity.value())
                .param("date", change.date())
                .param("cancelled", change.cancelled())
                .param("day", change.day(), java.sql.Types.DATE)
                .param("time", change.time(), java.sql.Types.TIME)
                .update();
    }

    /** The schedules of these activities, with what hosts changed in them. */
    Map<ListingId, Schedule> schedules(List<Activity> activities) {
        var schedules = new HashMap<ListingId, Schedule>();
        activities.forEach(it -> schedules.put(it.id(), it.schedule()));
        jdbc.sql("""
                        select activity, original_date, cancelled, to_day, to_time
                          from date_change
                         where activity in (:activities)
                         order by original_date
                        """)
                .param(
                        "activities",
                        activities.stream().map(it -> it.id().value()).toList())
                .query(row -> {
                    var change = change(row);
                    schedules.computeIfPresent(
                            new ListingId(row.getString("activity")), (_, schedule) -> change.in(schedule));
                });
        return schedules;
    }
}
