package nl.omdehoek.activities;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.omdehoek.activities.Schedule.Begin;

/**
 * A schedule as it is stored: the local times, the repetition in the lines of RFC 5545, and, if there are any, the days
 * that are off and those that moved.
 */
final class ScheduleText {

    private static final String OFF = "OFF:";
    private static final String MOVED = "MOVED:";

    private ScheduleText() {}

    static String write(Schedule schedule) {
        var lines = new ArrayList<String>();
        lines.add(schedule.start() + "-" + schedule.end());
        lines.add(schedule.repetition().text());
        if (!schedule.cancelled().isEmpty()) {
            lines.add(
                    OFF + schedule.cancelled().stream().map(LocalDate::toString).collect(joining(",")));
        }
        schedule.moved().forEach((date, to) -> lines.add(MOVED + date + "," + to.day() + "," + to.time()));
        return String.join("\n", lines);
    }

    static Schedule read(String text) {
        var times = text.substring(0, text.indexOf('\n')).split("-");
        var repetition = new ArrayList<String>();
        var cancelled = new TreeSet<LocalDate>();
        var moved = new TreeMap<LocalDate, Begin>();
        text.lines().skip(1).forEach(line -> {
            if (line.startsWith(OFF)) {
                for (var date : line.substring(OFF.length()).split(",")) {
                    cancelled.add(LocalDate.parse(date));
                }
            } else if (line.startsWith(MOVED)) {
                var parts = line.substring(MOVED.length()).split(",");
                moved.put(LocalDate.parse(parts[0]), new Begin(LocalDate.parse(parts[1]), LocalTime.parse(parts[2])));
            } else {
                repetition.add(line);
            }
        });
        return new Schedule(
                LocalTime.parse(times[0]),
                LocalTime.parse(times[1]),
                Repetition.parse(String.join("\n", repetition)),
                cancelled,
                moved);
    }
}
