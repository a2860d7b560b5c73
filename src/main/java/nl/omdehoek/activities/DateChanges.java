package nl.omdehoek.activities;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    void cancel(ListingId activity, LocalDate date) {
        var changed = jdbc.sql(
                        "update date_change set cancelled = true where activity = :activity and original_date = :date")
                .param("activity", activity.value())
                .param("date", date)
                .update();
        if (changed == 0) {
            add(activity, new Change(date, true, null, null));
        }
    }

    void move(ListingId activity, LocalDate date, LocalDate day, LocalTime time) {
        restore(activity, date);
        add(activity, new Change(date, false, day, time));
    }

    /** As the activity itself says again. */
    void restore(ListingId activity, LocalDate date) {
        jdbc.sql("delete from date_change where activity = :activity and original_date = :date")
                .param("activity", activity.value())
                .param("date", date)
                .update();
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
                    var change = new Change(
                            row.getObject("original_date", LocalDate.class),
                            row.getBoolean("cancelled"),
                            row.getObject("to_day", LocalDate.class),
                            row.getObject("to_time", LocalTime.class));
                    schedules.computeIfPresent(
                            new ListingId(row.getString("activity")), (_, schedule) -> change.in(schedule));
                });
        return schedules;
    }
}
