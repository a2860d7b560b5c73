package nl.omdehoek.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.listing.OpenRange;
import nl.omdehoek.listing.OpeningHours;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * When a listing is on or open, in as few bytes as will do: whether it is always open; its usual week; the days that
 * differ; its dates, soonest first. {@link TimesAsked} reads it in that order. Opening hours are minutes by the clock on
 * the wall, dates are seconds since 1970.
 */
record Almanac(BytesRef bytes) {

    static final int ALWAYS = 1;

    /** When something begins that never does. */
    static final long NEVER = Long.MAX_VALUE;

    /** How far ahead days that differ from the usual week are looked up; the index is renewed every day. */
    private static final int LOOK_AHEAD_DAYS = 400;

    private static final int SECONDS_A_MINUTE = 60;

    static Almanac of(Findable thing, LocalDate today) {
        var out = new ByteBuffersDataOutput();
        try {
            writeHours(thing.hours(), today, out);
            writeDates(thing.moments(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("There is not enough memory for an almanac", e);
        }
        return new Almanac(new BytesRef(out.toArrayCopy()));
    }

    private static void writeHours(OpeningHours hours, LocalDate today, ByteBuffersDataOutput out) throws IOException {
        var always = hours.isKnown() && hours.isAlways();
        var week = always ? List.<OpenRange.InWeek>of() : hours.weekly();
        out.writeVInt(always ? ALWAYS : 0);
        out.writeVInt(week.size());
        for (var range : week) {
            out.writeVInt(range.fromMinute());
            out.writeVInt(range.untilMinute());
        }
        SortedMap<LocalDate, List<OpenRange>> others = always || !hours.isKnown()
                ? Collections.emptySortedMap()
                : hours.exceptionsBetween(today, today.plusDays(LOOK_AHEAD_DAYS));
        out.writeVInt(others.size());
        for (var day : others.entrySet()) {
            writeDay(day.getKey(), day.getValue(), out);
        }
    }

    private static void writeDay(LocalDate day, List<OpenRange> open, ByteBuffersDataOutput out) throws IOException {
        out.writeVInt((int) day.toEpochDay());
        out.writeVInt(open.size());
        for (var range : open) {
            out.writeVInt(range.from().toSecondOfDay() / SECONDS_A_MINUTE);
            out.writeVInt(
                    range.lastsUntilMidnight()
                            ? TimesAsked.MINUTES_A_DAY
                            : range.until().toSecondOfDay() / SECONDS_A_MINUTE);
        }
    }

    /** Each by how long after the one before it begins, and how long it lasts. */
    private static void writeDates(List<Moment> moments, ByteBuffersDataOutput out) throws IOException {
        out.writeVInt(moments.size());
        var previous = 0L;
        for (var moment :
                moments.stream().sorted(Comparator.comparing(Moment::start)).toList()) {
            var start = moment.start().getEpochSecond();
            out.writeVLong(start - previous);
            out.writeVLong(moment.end().plusNanos(999_999_999).getEpochSecond() - start);
            previous = start;
        }
    }

    /** When the first date begins that has not ended at this moment, or {@link #NEVER}; in seconds since 1970. */
    static long firstDate(BytesRef almanac, long from) {
        var in = atDates(almanac);
        var start = 0L;
        for (var left = in.readVInt(); left > 0; left--) {
            start += in.readVLong();
            if (start + in.readVLong() > from) {
                return start;
            }
        }
        return NEVER;
    }

    /** All dates, soonest first. */
    static List<Moment> dates(BytesRef almanac) {
        var in = atDates(almanac);
        var dates = new ArrayList<Moment>();
        var start = Instant.EPOCH;
        for (var left = in.readVInt(); left > 0; left--) {
            start = start.plusSeconds(in.readVLong());
            dates.add(new Moment(start, start.plusSeconds(in.readVLong())));
        }
        return dates;
    }

    private static ByteArrayDataInput atDates(BytesRef almanac) {
        var in = new ByteArrayDataInput(almanac.bytes, almanac.offset, almanac.length);
        in.readVInt();
        skip(in, 2 * in.readVInt());
        for (var days = in.readVInt(); days > 0; days--) {
            in.readVInt();
            skip(in, 2 * in.readVInt());
        }
        return in;
    }

    private static void skip(ByteArrayDataInput in, int numbers) {
        for (var left = numbers; left > 0; left--) {
            in.readVInt();
        }
    }
}
