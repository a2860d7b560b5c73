package nl.omdehoek.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.omdehoek.listing.ClockTime;
import nl.omdehoek.listing.Form;
import nl.omdehoek.listing.ListingSubmission;
import nl.omdehoek.listing.Notation;
import nl.omdehoek.listing.RelativeDay;
import org.jspecify.annotations.Nullable;

/** An activity as it was handed in. */
public record ActivitySubmission(
        @NotBlank @Notation(Form.KEY) String key,
        @Valid ListingSubmission listing,
        @NotBlank @Notation(Form.TIME) String start,
        @NotBlank @Notation(Form.TIME) String end,
        @NotBlank String repetition,
        @Notation(Form.DAY) String from,
        @Notation(Form.DAY) String until,
        @Notation(Form.DAYS) String cancelled,
        String moved,
        @Notation(Form.NUMBER) String seats) {

    private static final Pattern MOVE = Pattern.compile("\\s*(\\S+)\\s*>\\s*(\\S+)\\s+(\\S+)\\s*");

    /** When it is; {@code vandaag} stands for this day. Throws {@link UnreadableRepetition} for what cannot be understood. */
    public Schedule schedule(LocalDate today) {
        var schedule = Schedule.of(
                ClockTime.parse(start).orElseThrow(),
                ClockTime.parse(end).orElseThrow(),
                Repetition.read(repetition, day(from, today), day(until, today), today));
        for (var date : cancelled.split(",")) {
            if (!date.isBlank()) {
                schedule = schedule.cancel(RelativeDay.parse(date, today).orElseThrow());
            }
        }
        for (var move : moved.split(",")) {
            schedule = move.isBlank() ? schedule : moved(schedule, move, today);
        }
        return schedule;
    }

    private static Schedule moved(Schedule schedule, String move, LocalDate today) {
        var parts = MOVE.matcher(move);
        if (!parts.matches()) {
            throw new UnreadableRepetition(UnreadableRepetition.Reason.UNKNOWN_DATE, move);
        }
        var date = RelativeDay.parse(parts.group(1), today)
                .orElseThrow(() -> new UnreadableRepetition(UnreadableRepetition.Reason.UNKNOWN_DATE, move));
        var to = RelativeDay.parse(parts.group(2), today)
                .orElseThrow(() -> new UnreadableRepetition(UnreadableRepetition.Reason.UNKNOWN_DATE, move));
        var at = ClockTime.parse(parts.group(3))
                .orElseThrow(() -> new UnreadableRepetition(UnreadableRepetition.Reason.UNKNOWN_DATE, move));
        return schedule.move(date, to, at);
    }

    public @Nullable Integer seatCount() {
        return seats.isBlank() ? null : Integer.valueOf(seats.strip());
    }

    private static @Nullable LocalDate day(String text, LocalDate today) {
        return RelativeDay.parse(text, today).orElse(null);
    }
}
