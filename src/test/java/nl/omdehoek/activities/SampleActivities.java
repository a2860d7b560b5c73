package nl.omdehoek.activities;

import static java.time.DayOfWeek.TUESDAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.omdehoek.activities.Repetition.Weekly;
import nl.omdehoek.activities.Repetition.Weeks;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.SampleListings;
import org.jspecify.annotations.Nullable;

/** Something on Tuesday evenings in Beesd. */
public final class SampleActivities {

    public static final LocalDate DEC_1 = LocalDate.of(2026, 12, 1);
    public static final LocalDate DEC_8 = LocalDate.of(2026, 12, 8);
    public static final LocalDate DEC_15 = LocalDate.of(2026, 12, 15);
    public static final Schedule TUESDAYS = Schedule.of(
            LocalTime.of(19, 30),
            LocalTime.of(21, 0),
            new Weekly(Weeks.EVERY, Set.of(TUESDAY), LocalDate.of(2026, 1, 6), null));

    private SampleActivities() {}

    /** One that no other test has. */
    public static ListingId keep(Agenda agenda, @Nullable Integer seats) {
        var id = SampleListings.newId();
        keep(agenda, id, seats, TUESDAYS);
        return id;
    }

    /** The same one with other places or other times. */
    public static void keep(Agenda agenda, ListingId id, @Nullable Integer seats, Schedule schedule) {
        agenda.keep(new Activity(id, SampleListings.bare(), null, null, schedule, seats, null), "test");
    }
}
