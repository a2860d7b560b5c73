package nl.omdehoek.search;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.listing.Named;
import org.springframework.stereotype.Component;

/**
 * What residents call things that a listing says by a choice from a list or by its dates: a library is found by "bieb",
 * what is on each Thursday at eight by "donderdagavond", what is step-free by "rolstoel".
 */
@Component
class PlainNames {

    private static final Locale DUTCH = Locale.of("nl");

    /** So many dates tell on which days something is. */
    private static final int TELLING_DATES = 20;

    private final ResourceBundle words = ResourceBundle.getBundle("search.sorts", Locale.ROOT);

    /** What it is: the words for its sort, and for whom it is. */
    String ofWhatItIs(Findable thing) {
        var all = new LinkedHashSet<String>();
        all.add(named(thing.kind() + "." + thing.sort()));
        thing.listing().welcome().audiences().stream()
                .filter(it -> it != Audience.EVERYONE)
                .forEach(it -> all.add(it.word()));
        return String.join(" ", all);
    }

    /** How one can come: themes, access, other languages, free of charge, and the days and times it is on. */
    String ofHowItIs(Findable thing, ZoneId zone) {
        var listing = thing.listing();
        var all = new LinkedHashSet<String>();
        listing.belonging().themes().stream().map(Named::word).forEach(all::add);
        listing.welcome().access().forEach(it -> all.add(named("ACCESS." + it)));
        listing.welcome().languages().stream()
                .filter(it -> !it.equals(DUTCH.getLanguage()))
                .forEach(it -> all.add(Locale.of(it).getDisplayLanguage(DUTCH)));
        if (listing.welcome().cost() != null && listing.welcome().cost().isFree()) {
            all.add("gratis");
        }
        all.addAll(days(thing, zone));
        return String.join(" ", all);
    }

    private static Set<String> days(Findable thing, ZoneId zone) {
        var days = new LinkedHashSet<String>();
        for (var moment : thing.moments()
                .subList(0, Math.min(TELLING_DATES, thing.moments().size()))) {
            var day = day(moment.start(), zone);
            days.add(day + " " + day + partOfDay(moment, zone) + " " + partOfDay(moment, zone));
        }
        return days;
    }

    private static String day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).getDayOfWeek().getDisplayName(TextStyle.FULL, DUTCH);
    }

    private static String partOfDay(Moment moment, ZoneId zone) {
        var hour = moment.start().atZone(zone).getHour();
        return hour < 5 ? "nacht" : hour < 12 ? "ochtend" : hour < 17 ? "middag" : "avond";
    }

    private String named(String key) {
        try {
            return words.getString(key);
        } catch (MissingResourceException _) {
            return "";
        }
    }
}
