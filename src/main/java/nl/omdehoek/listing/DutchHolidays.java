package nl.omdehoek.listing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that {@code feestdagen} in opening hours stands for: the holidays of article 3 of the Algemene termijnenwet
 * with the Sundays of Easter and Whitsun, by the rules in force since 2014.
 *
 * <p>One thing differs on purpose: the Act names 5 May each year, this only in lustrum years (2025, 2030). That is when
 * nearly everybody has the day off; in the years between most doors keep their usual hours. Good Friday is no holiday here.
 */
public final class DutchHolidays {

    /** A public holiday. */
    public enum Holiday {
        NEW_YEARS_DAY,
        EASTER_SUNDAY,
        EASTER_MONDAY,
        KINGS_DAY,
        LIBERATION_DAY,
        ASCENSION_DAY,
        WHIT_SUNDAY,
        WHIT_MONDAY,
        CHRISTMAS_DAY,
        SECOND_CHRISTMAS_DAY
    }

    private DutchHolidays() {}

    /** The holiday on a day, if it is one; where two meet (as in 2005) the fixed one names the day. */
    public static Optional<Holiday> on(LocalDate date) {
        return Optional.ofNullable(fixed(date)).or(() -> Optional.ofNullable(movable(date)));
    }

    private static @Nullable Holiday fixed(LocalDate date) {
        var day = date.getDayOfMonth();
        return switch (date.getMonth()) {
            case JANUARY -> day == 1 ? Holiday.NEW_YEARS_DAY : null;
            case APRIL -> date.equals(kingsDay(date.getYear())) ? Holiday.KINGS_DAY : null;
            case MAY -> day == 5 && date.getYear() % 5 == 0 ? Holiday.LIBERATION_DAY : null;
            case DECEMBER -> day == 25 ? Holiday.CHRISTMAS_DAY : day == 26 ? Holiday.SECOND_CHRISTMAS_DAY : null;
            default -> null;
        };
    }

    private static LocalDate kingsDay(int year) {
        var birthday = LocalDate.of(year, 4, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    private static @Nullable Holiday movable(LocalDate date) {
        return switch ((int) ChronoUnit.DAYS.between(easter(date.getYear()), date)) {
            case 0 -> Holiday.EASTER_SUNDAY;
            case 1 -> Holiday.EASTER_MONDAY;
            case 39 -> Holiday.ASCENSION_DAY;
            case 49 -> Holiday.WHIT_SUNDAY;
            case 50 -> Holiday.WHIT_MONDAY;
            default -> null;
        };
    }

    /** Easter Sunday of the Gregorian calendar: Butcher's algorithm as shortened in New Scientist, with its letters. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int m = (a + 11 * h) / 319;
        int r = (2 * (b % 4) + 2 * (c / 4) - c % 4 - h + m + 32) % 7;
        int month = (h - m + r + 90) / 25;
        return LocalDate.of(year, month, (h - m + r + month + 19) % 32);
    }
}
