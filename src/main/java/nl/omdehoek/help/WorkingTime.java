package nl.omdehoek.help;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.omdehoek.listing.DutchHolidays;

/** Time on working days: Monday to Friday, but for public holidays. A working day has 24 hours of it. */
final class WorkingTime {

    private WorkingTime() {}

    static Duration between(Instant from, Instant until, ZoneId zone) {
        var passed = Duration.ZERO;
        var day = from.atZone(zone).toLocalDate();
        while (day.atStartOfDay(zone).toInstant().isBefore(until)) {
            if (isWorkingDay(day)) {
                passed = passed.plus(on(day, from, until, zone));
            }
            day = day.plusDays(1);
        }
        return passed;
    }

    private static Duration on(LocalDate day, Instant from, Instant until, ZoneId zone) {
        var begins = day.atStartOfDay(zone).toInstant();
        var ends = day.plusDays(1).atStartOfDay(zone).toInstant();
        var first = begins.isAfter(from) ? begins : from;
        var last = ends.isBefore(until) ? ends : until;
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }

    private static boolean isWorkingDay(LocalDate day) {
        var isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !isWeekend && DutchHolidays.on(day).isEmpty();
    }
}
