package nl.omdehoek.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody comes to one date of an activity.
 *
 * @param date the day by which the occurrence is known, also after it moved
 * @param walksAlong the first name of who comes with them, once somebody was found; empty until then
 * @param standing the place at all dates that it follows from, if it does
 */
public record SignUp(
        UUID id,
        ListingId activity,
        LocalDate date,
        PersonId person,
        Attendance attendance,
        String walksAlong,
        Channel channel,
        @Nullable UUID standing,
        Instant at) {

    public int party() {
        return attendance.party();
    }

    /** The same, for who is not told what somebody needs. */
    SignUp withoutNeeds() {
        return new SignUp(id, activity, date, person, attendance.withoutNeeds(), walksAlong, channel, standing, at);
    }
}
