package nl.omdehoek.exchange;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.activities.Revision;
import nl.omdehoek.activities.Schedule;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Texts;

/**
 * One calendar (RFC 5545) as it is being written: an event of its own for each date, at moments in UTC, so that no
 * calendar has to know a time zone.
 */
final class CalendarWriter {

    private static final Duration READ_AGAIN = Duration.ofHours(1);

    /** The longest line, in bytes. */
    private static final int LINE = 75;

    private static final String CONTINUED = "\r\n ";

    private final Calendar calendar = new Calendar();
    private final Texts texts;
    private final Origin origin;
    private final Instant now;

    CalendarWriter(Texts texts, Origin origin, Instant now) {
        this.texts = texts;
        this.origin = origin;
        this.now = now;
        calendar.add(new ProdId("-//Om de hoek//" + texts.locale().getLanguage().toUpperCase(texts.locale())));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
    }

    /** That it is one to follow, what it is called, and how often it is worth looking again. */
    void followed(String name) {
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", READ_AGAIN.toString()));
    }

    void add(Findable activity, Revision revision) {
        var listing = activity.listing();
        var date = revision.occurrence();
        var address = origin.to(Addresses.listing(activity.kind(), listing.title(), activity.id()));
        var event = new ArrayList<Property>();
        event.add(new Uid(
                activity.id() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(date.date()) + "@" + origin.host()));
        event.add(new Sequence(revision.changes()));
        event.add(new DtStamp(now));
        event.add(new LastModified(revision.since()));
        event.add(new DtStart<>(date.start()));
        event.add(new DtEnd<>(date.end()));
        var isOff = date.state() == Occurrence.State.CANCELLED;
        event.add(isOff ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(isOff ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        event.add(new Summary(summary(listing, isOff)));
        event.add(new Location(where(activity)));
        event.add(new Description(description(listing, address)));
        event.add(new Url(URI.create(address)));
        if (listing.location().exactness() == Exactness.EXACT) {
            var point = listing.location().point();
            event.add(new Geo(BigDecimal.valueOf(point.latitude()), BigDecimal.valueOf(point.longitude())));
        }
        calendar.add(new VEvent(new PropertyList(event)));
    }

    /** In words too, as not every calendar shows what was called off. */
    private String summary(Listing listing, boolean isOff) {
        var title = listing.example() ? texts.get("example.title", listing.title()) : listing.title();
        return isOff ? texts.get("calendar.off", title) : title;
    }

    private static String where(Findable activity) {
        var location = activity.listing().location();
        return Stream.of(activity.placeName().orElse(""), location.address(), location.town())
                .filter(it -> !it.isEmpty())
                .collect(joining(", "));
    }

    private String description(Listing listing, String address) {
        var exactness = listing.location().exactness();
        return Stream.of(
                        listing.example() ? texts.get("example.long") + "." : "",
                        listing.wording().summary(),
                        exactness == Exactness.EXACT ? "" : texts.get("exactness." + exactness) + ".",
                        texts.get("calendar.look", address))
                .filter(it -> !it.isEmpty())
                .collect(joining("\n"));
    }

    /** The whole file. One without anything in it would be none, so that it then says where it is. */
    String text() {
        if (calendar.getComponents().isEmpty()) {
            var zones = TimeZoneRegistryFactory.getInstance().createRegistry();
            calendar.add(
                    requireNonNull(zones.getTimeZone(Schedule.ZONE.getId())).getVTimeZone());
        }
        return calendar.toString().lines().map(CalendarWriter::folded).collect(joining());
    }

    /** In pieces of so many bytes: the library counts letters, and may cut one in two that takes more. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var room = LINE;
        for (var letter : line.codePoints().toArray()) {
            var text = Character.toString(letter);
            var bytes = text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                folded.append(CONTINUED);
                room = LINE - 1;
            }
            folded.append(text);
            room -= bytes;
        }
        return folded.append("\r\n").toString();
    }
}
