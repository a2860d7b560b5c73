package nl.omdehoek.search;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/** Stretches of time that are asked about at once: reads from an {@link Almanac} in which of them a thing is on or open. */
final class TimesAsked {

    static final int MINUTES_A_DAY = 24 * 60;

    private final long[] from;
    private final long[] until;
    private final DayPart[] parts;
    private final int[] stretchesOfPart;
    private final boolean[] decided;
    private final int all;
    private final long lastUntil;
    private final ByteArrayDataInput in = new ByteArrayDataInput();
    private int[] week = new int[32];
    private int weekLength;

    TimesAsked(List<Window> windows) {
        if (windows.size() >= Integer.SIZE) {
            throw new IllegalArgumentException("At most " + (Integer.SIZE - 1) + " windows at once");
        }
        from = windows.stream().mapToLong(it -> it.from().toEpochSecond()).toArray();
        until = windows.stream().mapToLong(TimesAsked::end).toArray();
        lastUntil = Arrays.stream(until).max().orElse(0);
        all = (1 << windows.size()) - 1;
        var cut = new LinkedHashMap<DayPart, Integer>();
        for (var at = 0; at < windows.size(); at++) {
            addParts(windows.get(at), 1 << at, cut);
        }
        parts = cut.keySet().toArray(DayPart[]::new);
        stretchesOfPart = cut.values().stream().mapToInt(it -> it).toArray();
        decided = new boolean[parts.length];
    }

    private static long end(Window window) {
        return window.until().toEpochSecond() + (window.until().getNano() > 0 ? 1 : 0);
    }

    /** Cut where the clock on the wall begins anew or jumps: opening hours are a matter of that clock. */
    private static void addParts(Window window, int stretch, Map<DayPart, Integer> parts) {
        var at = window.from();
        while (at.isBefore(window.until())) {
            var next = nextCut(at, window.until());
            var minute = at.toLocalTime().toSecondOfDay() / 60;
            var seconds = Duration.between(at, next).toSeconds() + at.getSecond();
            var part = new DayPart(at.toLocalDate().toEpochDay(), minute, minute + (int) ((seconds + 59) / 60));
            parts.merge(part, stretch, (one, other) -> one | other);
            at = next;
        }
    }

    private static ZonedDateTime nextCut(ZonedDateTime at, ZonedDateTime until) {
        var midnight = at.toLocalDate().plusDays(1).atStartOfDay(at.getZone());
        var next = midnight.isBefore(until) ? midnight : until;
        var jump = at.getZone().getRules().nextTransition(at.toInstant());
        return jump != null && jump.getInstant().isBefore(next.toInstant())
                ? jump.getInstant().atZone(at.getZone())
                : next;
    }

    /** A bit for each stretch, the first one lowest. */
    int whenOn(BytesRef almanac) {
        in.reset(almanac.bytes, almanac.offset, almanac.length);
        return in.readVInt() == Almanac.ALWAYS ? all : opens() | takesPlace();
    }

    private int opens() {
        readWeek();
        var open = otherDays();
        if (weekLength > 0) {
            for (var part = 0; part < parts.length; part++) {
                if (!decided[part]
                        && (open & stretchesOfPart[part]) != stretchesOfPart[part]
                        && usuallyOpen(parts[part])) {
                    open |= stretchesOfPart[part];
                }
            }
        }
        return open;
    }

    private void readWeek() {
        weekLength = 2 * in.readVInt();
        if (week.length < weekLength) {
            week = new int[weekLength];
        }
        for (var at = 0; at < weekLength; at++) {
            week[at] = in.readVInt();
        }
    }

    private boolean usuallyOpen(DayPart part) {
        for (var at = 0; at < weekLength; at += 2) {
            if (week[at] < part.midnight + part.until && week[at + 1] > part.midnight + part.from) {
                return true;
            }
        }
        return false;
    }

    /** What the days that differ from the usual week say; the usual week no longer counts for them. */
    private int otherDays() {
        Arrays.fill(decided, false);
        var open = 0;
        for (var days = in.readVInt(); days > 0; days--) {
            var day = in.readVInt();
            for (var part = 0; part < parts.length; part++) {
                decided[part] |= parts[part].day == day;
            }
            for (var ranges = in.readVInt(); ranges > 0; ranges--) {
                open |= openOn(day, in.readVInt(), in.readVInt());
            }
        }
        return open;
    }

    private int openOn(int day, int opens, int closes) {
        var open = 0;
        for (var part = 0; part < parts.length; part++) {
            if (parts[part].day == day && opens < parts[part].until && closes > parts[part].from) {
                open |= stretchesOfPart[part];
            }
        }
        return open;
    }

    /** Dates stand in order: what begins after all stretches need not be read. */
    private int takesPlace() {
        var on = 0;
        var start = 0L;
        for (var moments = in.readVInt(); moments > 0 && on != all; moments--) {
            start += in.readVLong();
            var end = start + in.readVLong();
            if (start >= lastUntil) {
                break;
            }
            for (var at = 0; at < from.length; at++) {
                if (start < until[at] && end > from[at]) {
                    on |= 1 << at;
                }
            }
        }
        return on;
    }

    /** Part of a local day, in minutes since its midnight as the clock counts them. */
    private record DayPart(long day, int from, int until, int midnight) {

        DayPart(long day, int from, int until) {
            // Day 0 was a Thursday; the week begins on Monday.
            this(day, from, until, (int) Math.floorMod(day + 3, 7L) * MINUTES_A_DAY);
        }
    }
}
