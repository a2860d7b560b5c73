package nl.omdehoek.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.listing.Ages;
import nl.omdehoek.listing.Cost;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.PlacesLeft;

/** How dates, times, distances and prices are said in one language. */
public final class Saying {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Texts texts;
    private final ZonedDateTime now;
    private final LocalTime evening;

    /** @param evening when the evening begins: what starts later is said to be tonight */
    public Saying(Texts texts, ZonedDateTime now, LocalTime evening) {
        this.texts = texts;
        this.evening = evening;
        this.now = now.withZoneSameInstant(ZONE);
    }

    public ZonedDateTime now() {
        return now;
    }

    /** {@code 19.30}. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(texts.get("format.time"), texts.locale())
                .format(time);
    }

    public String time(Instant moment) {
        return time(moment.atZone(ZONE).toLocalTime());
    }

    /** {@code zondag 22 november}, and the year if it is another one. */
    public String date(LocalDate date) {
        var pattern = date.getYear() == now.getYear() ? "format.date" : "format.date.year";
        return DateTimeFormatter.ofPattern(texts.get(pattern), texts.locale()).format(date);
    }

    /** {@code zo 22 nov}. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(texts.get("format.date.short"), texts.locale())
                .format(date);
    }

    /** {@code vandaag}, {@code vanavond}, {@code morgen}, or the date. */
    public String day(Instant moment) {
        var at = moment.atZone(ZONE);
        return switch ((int) ChronoUnit.DAYS.between(now.toLocalDate(), at.toLocalDate())) {
            case 0 -> texts.get(at.toLocalTime().isBefore(evening) ? "day.today" : "day.tonight");
            case 1 -> texts.get("day.tomorrow");
            default -> date(at.toLocalDate());
        };
    }

    public LocalDate dateOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** {@code zondag 22 november, 19.30 tot 21.00}. */
    public String from(Instant start, Instant end) {
        return from(date(dateOf(start)), start, end);
    }

    /** The same with the day as it is said there. */
    public String from(String day, Instant start, Instant end) {
        return texts.get("activity.times", day, time(start), time(end));
    }

    /**
     * {@code nog 3 plekken}.
     *
     * @param key of how that is said there of places for anybody
     */
    public String left(PlacesLeft left, String key) {
        return left.oneForNewcomer() ? texts.get("left.newcomer") : texts.get(key, left.places());
    }

    /** {@code 3 dagen geleden}. */
    public String ago(LocalDate date) {
        var days = ChronoUnit.DAYS.between(date, now.toLocalDate());
        return days < 60 ? texts.get("ago.days", days) : texts.get("ago.months", days / 30);
    }

    /** About how far: {@code ± 400 m}, {@code ± 1 km}, {@code ± 2,5 km}. */
    public String distance(Distance distance) {
        var metres = distance.metres();
        if (metres < 950) {
            return "±\u00a0" + Math.max(100, Math.round(metres / 100.0) * 100) + "\u00a0m";
        }
        var kilometres = metres / 1000.0;
        var shown = kilometres < 4.75
                ? String.format(texts.locale(), "%.1f", Math.round(kilometres * 2) / 2.0)
                : String.valueOf(Math.round(kilometres));
        return "±\u00a0" + shown.replaceAll("[.,]0$", "") + "\u00a0km";
    }

    public String cost(Cost cost) {
        if (cost.voluntary()) {
            return texts.get("cost.voluntary");
        }
        if (cost.isFree()) {
            return texts.get("cost.free");
        }
        var round = cost.euros().stripTrailingZeros().scale() <= 0;
        return "€\u00a0" + String.format(texts.locale(), round ? "%.0f" : "%.2f", cost.euros());
    }

    public String ages(Ages ages) {
        return ages.hasUpperEnd()
                ? ages.from() == 0
                        ? texts.get("ages.up-to", ages.until())
                        : texts.get("ages.between", ages.from(), ages.until())
                : texts.get("ages.from", ages.from());
    }

    /** What a choice is called, as {@code theme.MEETING}. */
    public <E extends Enum<E> & Named> String name(String group, E choice) {
        return texts.get(group + "." + choice.name());
    }

    /** What a language is called in the reader's own. */
    public String language(String code) {
        return Locale.of(code).getDisplayLanguage(texts.locale());
    }
}
