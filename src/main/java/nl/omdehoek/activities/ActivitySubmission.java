package nl.omdehoek.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.omdehoek.activities.UnreadableRepetition.Reason;
import nl.omdehoek.listing.ClockTime;
import nl.omdehoek.listing.Form;
import nl.omdehoek.listing.ListingSubmission;
import nl.omdehoek.listing.Notation;
import nl.omdehoek.listing.RelativeDay;
import org.jspecify.annotations.Nullable;

/** An activity as it was handed in. Once it has been checked, {@link #schedule} cannot fail. */
@ReadableSchedule
public record ActivitySubmission(
        @NotBlank @Notation(Form.KEY) String key,

        @Valid @ConvertGroup(from = Default.class, to = ListingSubmission.Described.class)
        ListingSubmission listing,

        @NotBlank @Notation(Form.TIME) String start,
        @NotBlank @Notation(Form.TIME) String end,
        @NotBlank String repetition,
        @Notation(Form.DAY) String from,
        @Notation(Form.DAY) String until,
        @Notation(Form.DAYS) String cancelled,
        String moved,
        @Notation(Form.SEATS) String seats) {

    private static final Pattern MOVE = Pattern.compile("(\\S+)\\s*>\\s*(\\S+)\\s+(\\S+)");

    /** When it is; {@code vandaag} stands for this day. Throws {@link UnreadableRepetition} for what cannot be understood. */
    public Schedule schedule(LocalDate today) {
        var schedule = Schedule.of(
                ClockTime.parse(start).orElseThrow(),
                ClockTime.parse(end).orElseThrow(),
                Repetition.read(repetition, day(from, today), day(until, today), today));
        for (var date : parts(cancelled, Schedule.MOST_OFF, Reason.TOO_MANY_OFF)) {
            schedule = schedule.cancel(RelativeDay.parse(date, today).orElseThrow());
        }
        for (var move : parts(moved, Schedule.MOST_MOVED, Reason.TOO_MANY_MOVED)) {
            schedule = moved(schedule, move, today);
        }
        return schedule;
    }

    private static List<String> parts(String list, int most, Reason tooMany) {
        var parts = Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        if (parts.size() > most) {
            throw new UnreadableRepetition(tooMany, list);
        }
        return parts;
    }

    private static Schedule moved(Schedule schedule, String move, LocalDate today) {
        var parts = MOVE.matcher(move);
        if (!parts.matches()) {
            throw new UnreadableRepetition(Reason.UNKNOWN_MOVE, move);
        }
        var date = RelativeDay.parse(parts.group(1), today);
        var to = RelativeDay.parse(parts.group(2), today);
        var at = ClockTime.parse(parts.group(3));
        if (date.isEmpty() || to.isEmpty() || at.isEmpty()) {
            throw new UnreadableRepetition(Reason.UNKNOWN_MOVE, move);
        }
        return schedule.move(date.get(), to.get(), at.get());
    }

    public @Nullable Integer seatCount() {
        return seats.isBlank() ? null : Integer.valueOf(seats.strip());
    }

    private static @Nullable LocalDate day(String text, LocalDate today) {
        return RelativeDay.parse(text, today).orElse(null);
    }
}
