package nl.omdehoek.activities;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Clears who came to dates that are over, and what hosts changed about them. A date that moved counts as what it became, and one that was taken away as what it
 * was.
 */
@Component
class PastDates {

    private final JdbcClient jdbc;

    PastDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param from who came before this day is told no longer
     * @param today what somebody needed before this day is not, nor who waited
     */
    void clear(LocalDate from, LocalDate today) {
        update("delete from sign_up where " + isOver("sign_up"), from);
        update("""
                update sign_up set needs = '', walk_along = false, walks_along = ''
                 where (needs <> '' or walk_along or walks_along <> '') and (%s)
                """.formatted(isOver("sign_up")), today);
        update("delete from waiting where " + isOver("waiting"), today);
        // Dates are looked at from yesterday on; one that moved to before then would come back on its first day.
        update(
                "delete from date_change where original_date < :day and (" + isOver("date_change") + ")",
                today.minusDays(1));
    }

    private void update(String sql, LocalDate day) {
        jdbc.sql(sql)
                .param("moment", day.atStartOfDay(Schedule.ZONE).toOffsetDateTime())
                .param("day", day)
                .update();
    }

    private static String isOver(String table) {
        return """
                exists (select 1 from occurrence o
                         where o.activity = %1$s.activity
                           and o.original_date = %1$s.original_date
                           and o.ends_at < :moment)
                 or original_date < :day
                and not exists (select 1 from occurrence o
                                 where o.activity = %1$s.activity
                                   and o.original_date = %1$s.original_date)
                """.formatted(table);
    }
}
