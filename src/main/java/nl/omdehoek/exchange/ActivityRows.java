package nl.omdehoek.exchange;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.ActivitySubmission;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Schedule;
import nl.omdehoek.initiatives.InitiativeRegister;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ActivityRows extends RowTaker<Activity> {

    private static final String INITIATIVE = "initiatief";

    private final ListingRows listings;
    private final InitiativeRegister initiatives;
    private final Agenda agenda;

    ActivityRows(Validator validator, ListingRows listings, InitiativeRegister initiatives, Agenda agenda) {
        super("activiteiten.csv", validator);
        this.listings = listings;
        this.initiatives = initiatives;
        this.agenda = agenda;
    }

    @Override
    Activity read(Row row, Load load) throws Refusal {
        var activity = checked(new ActivitySubmission(
                row.key(),
                listings.submission(row),
                row.get("begin"),
                row.get("eind"),
                row.get("wanneer"),
                row.get("vanaf"),
                row.get("tot"),
                row.get("afgelast"),
                row.get("verplaatst"),
                row.get("plaatsen")));
        var place = listings.place(row, load);
        var schedule = activity.schedule(listings.today());
        strays(schedule).ifPresent(it -> load.report().remark(row, it));
        return new Activity(
                ListingId.of(ListingKind.ACTIVITY, activity.key()),
                listings.listing(row, activity.listing(), place, load),
                place == null ? null : place.id(),
                initiative(row, load),
                schedule,
                activity.seatCount(),
                null);
    }

    @Override
    Object id(Activity thing) {
        return thing.id();
    }

    @Override
    List<Keeping> keepAll(List<Activity> things) {
        return agenda.keepAll(things, ACTOR);
    }

    /** Likely a slip of the pen, but nothing goes wrong by it. */
    private static Optional<String> strays(Schedule schedule) {
        var strays = schedule.strayDates();
        return strays.isEmpty()
                ? Optional.empty()
                : Optional.of("Afgelast of verplaatst op een dag dat het er niet is: "
                        + strays.stream().map(LocalDate::toString).collect(Collectors.joining(", ")) + ".");
    }

    private @Nullable ListingId initiative(Row row, Load load) throws Refusal {
        var key = row.get(INITIATIVE);
        var id = ListingId.of(ListingKind.INITIATIVE, key);
        return key.isEmpty() ? null : ListingRows.known(INITIATIVE, key, id, load, initiatives::get);
    }
}
