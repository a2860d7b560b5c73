package nl.omdehoek.search;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Moment;

/** Named samples: places to stand in and round Beesd, kinds of things, and moments by the Dutch clock. */
public final class Things {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    static final Point CHURCH = new Point(51.8870, 5.1880);
    static final Point A_STREET_ON = new Point(51.8890, 5.1880);
    static final Point A_KILOMETRE_ON = new Point(51.8960, 5.1880);
    static final Point NEXT_VILLAGE = new Point(51.9140, 5.1880);
    static final Point UTRECHT = new Point(52.0907, 5.1214);

    private Things() {}

    static Thing place(String key) {
        return new Thing(ListingKind.PLACE, key);
    }

    static Thing activity(String key) {
        return new Thing(ListingKind.ACTIVITY, key);
    }

    static Thing helpPoint(String key) {
        return new Thing(ListingKind.HELP_POINT, key);
    }

    static Thing initiative(String key) {
        return new Thing(ListingKind.INITIATIVE, key);
    }

    static Thing offer(String key) {
        return new Thing(ListingKind.OFFER, key);
    }

    /** A moment by the Dutch clock, as {@code 2026-12-01} and {@code 19:30}. */
    static ZonedDateTime at(String day, String time) {
        return LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(ZONE);
    }

    static Moment from(ZonedDateTime start, ZonedDateTime end) {
        return new Moment(start.toInstant(), end.toInstant());
    }

    /** On one day, as {@code 2026-12-01}, {@code 19:30} and {@code 21:00}. */
    static Moment on(String day, String start, String end) {
        return from(at(day, start), at(day, end));
    }
}
