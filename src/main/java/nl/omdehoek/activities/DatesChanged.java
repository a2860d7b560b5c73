package nl.omdehoek.activities;

import java.time.LocalDate;
import java.util.List;
import nl.omdehoek.listing.ListingId;

/** Dates to come of an activity moved, are off, or are on again; by the days by which they are known. */
public record DatesChanged(ListingId activity, List<LocalDate> dates) {

    public DatesChanged {
        dates = List.copyOf(dates);
    }
}
