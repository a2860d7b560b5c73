package nl.omdehoek.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Revision;
import nl.omdehoek.activities.Revisions;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;

/** Dates as calendar files, to be taken into one's own calendar: one date of an activity, or all that are to come. */
@Component
public class Calendars {

    private final Agenda agenda;
    private final Revisions revisions;
    private final Origin origin;
    private final Clock clock;

    Calendars(Agenda agenda, Revisions revisions, Origin origin, Clock clock) {
        this.agenda = agenda;
        this.revisions = revisions;
        this.origin = origin;
        this.clock = clock;
    }

    /** The date that is known by this day, also after it moved or was called off; empty if nobody may read of it. */
    public Optional<String> date(ListingId activity, LocalDate date, Texts texts) {
        return revisions.on(activity, date).flatMap(it -> file(activity, List.of(it), texts));
    }

    /** All dates that have not ended; none of them, if that is how it is. */
    public Optional<String> series(ListingId activity, Texts texts) {
        return file(activity, revisions.upcoming(activity), texts);
    }

    private Optional<String> file(ListingId id, List<Revision> dates, Texts texts) {
        return agenda.find(id).filter(it -> it.listing().isPublished()).map(activity -> {
            var file = new CalendarWriter(texts, origin, clock.instant());
            dates.forEach(it -> file.add(activity, it));
            return file.text();
        });
    }
}
