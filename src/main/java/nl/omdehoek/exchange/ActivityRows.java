package nl.omdehoek.exchange;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.function.Consumer;
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
class ActivityRows extends RowTaker {

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
    Keeping take(Row row, Consumer<String> remarks) throws Refusal {
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
        var place = listings.place(row);
        var schedule = activity.schedule(listings.today());
        remarkOnStrays(schedule, remarks);
        return agenda.keep(
                new Activity(
                        ListingId.of(ListingKind.ACTIVITY, activity.key()),
                        listings.listing(row, activity.listing(), place, remarks),
                        place == null ? null : place.id(),
                        initiative(row),
                        schedule,
                        activity.seatCount(),
                        null),
                ACTOR);
    }

    /** Likely a slip of the pen, but nothing goes wrong by it. */
    private static void remarkOnStrays(Schedule schedule, Consumer<String> remarks) {
        var strays = schedule.strayDates();
        if (!strays.isEmpty()) {
            remarks.accept("Afgelast of verplaatst op een dag dat het er niet is: "
                    + strays.stream().map(LocalDate::toString).collect(Collectors.joining(", ")) + ".");
        }
    }

    private @Nullable ListingId initiative(Row row) throws Refusal {
        var key = row.get(INITIATIVE);
        if (key.isEmpty()) {
            return null;
        }
        var id = ListingId.of(ListingKind.INITIATIVE, key);
        return initiatives
                .get(id)
                .orElseThrow(() -> ListingRows.unknown(INITIATIVE, key))
                .id();
    }
}
