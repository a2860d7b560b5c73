package nl.omdehoek.listing;

import java.time.DayOfWeek;
import java.util.Set;

/** Something needed or shared, on certain days of the week; on any day if none is named. */
public record Supply(Resource resource, Set<DayOfWeek> days) {

    public Supply {
        days = Set.copyOf(days);
    }
}
