package nl.omdehoek.activities;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.listing.PlacesLeft;
import nl.omdehoek.listing.Register;
import nl.omdehoek.organisations.OrganisationChanged;
import nl.omdehoek.places.PlaceChanged;
import nl.omdehoek.places.Surroundings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows every activity, and on which dates it is for the twelve months to come. */
@Component
public class Agenda extends Register<Activity> {

    private static final int DATES_TOLD = 8;

    private final Activities activities;
    private final Dates dates;
    private final Surroundings surroundings;
    private final Room room;
    private final Clock clock;

    Agenda(
            Activities activities,
            Dates dates,
            Surroundings surroundings,
            Room room,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        super(ListingKind.ACTIVITY, activities, journal, events);
        this.activities = activities;
        this.dates = dates;
        this.surroundings = surroundings;
        this.room = room;
        this.clock = clock;
    }

    /** Its dates that have not ended yet, soonest first: cancelled ones too. */
    @Transactional(readOnly = true)
    public List<Occurrence> upcoming(ListingId activity) {
        return dates.after(activity, clock.instant());
    }

    /** One of its dates, also when it has ended; empty if it is not on then. */
    @Transactional(readOnly = true)
    public Optional<Occurrence> on(ListingId activity, LocalDate date) {
        return dates.find(activity, date);
    }

    /** Brings its dates up to date after a host changed one. */
    void refresh(ListingId activity) {
        activities.findById(activity).ifPresent(it -> {
            dates.renew(List.of(it));
            tell(List.of(it));
        });
    }

    @Transactional(readOnly = true)
    public List<Activity> heldAt(ListingId place) {
        return activities.findByPlace(place);
    }

    @Transactional(readOnly = true)
    public List<Activity> of(ListingId initiative) {
        return activities.findByInitiative(initiative);
    }

    @Override
    protected void kept(List<Activity> things, Keeping came) {
        dates.renew(things);
    }

    @Override
    protected Findable findable(Activity activity) {
        var moments = upcoming(activity.id()).stream()
                .filter(it -> it.state() != Occurrence.State.CANCELLED)
                .map(it -> new Moment(it.start(), it.end()))
                .toList();
        return surroundings.of(
                activity, activity.place(), moments, activity.seats() == null ? Map.of() : few(activity));
    }

    /** Of the dates that lists are likely to show. */
    private Map<Instant, PlacesLeft> few(Activity activity) {
        var few = new HashMap<Instant, PlacesLeft>();
        upcoming(activity.id()).stream()
                .filter(it -> it.state() != Occurrence.State.CANCELLED)
                .limit(DATES_TOLD)
                .forEach(date -> room.left(activity.id(), date.date()).ifPresent(left -> {
                    if (Room.isFew(left.places())) {
                        few.put(date.start(), left);
                    }
                }));
        return few;
    }

    /** What is held at a place is found by the place's name, and where the place is. */
    @ApplicationModuleListener
    void on(PlaceChanged change) {
        tell(activities.findByPlace(change.place()));
    }

    @ApplicationModuleListener
    void on(OrganisationChanged change) {
        tellAllOf(change.organisation());
    }
}
