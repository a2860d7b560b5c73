package nl.omdehoek.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.omdehoek.exchange.RowTaker.Refusal;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.ListingSubmission;
import nl.omdehoek.listing.Location;
import nl.omdehoek.listing.Quotation;
import nl.omdehoek.organisations.OrganisationRegister;
import nl.omdehoek.places.Place;
import nl.omdehoek.places.PlaceGuide;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rows of all listings have in common: their words, where they are, and what they point at. */
@Component
class ListingRows {

    private static final String ORGANISATION = "organisatie";
    private static final String PLACE = "plek";

    private final Settling settling;
    private final OrganisationRegister organisations;
    private final PlaceGuide places;
    private final Clock clock;

    ListingRows(Settling settling, OrganisationRegister organisations, PlaceGuide places, Clock clock) {
        this.settling = settling;
        this.organisations = organisations;
        this.places = places;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ListingSubmission submission(Row row) {
        return ListingSubmission.of(field -> row.get(Columns.named(field)));
    }

    Listing listing(Row row, ListingSubmission submission, @Nullable Place place, Load load) throws Refusal {
        var location = location(row, submission, place, load);
        var listing = submission.toListing(location, organisation(row, load), today());
        var confirmedOn = listing.confirmation().confirmedOn();
        if (confirmedOn != null && confirmedOn.isAfter(today())) {
            throw new Refusal("Kolom bevestigd: die dag moet nog komen. Vul in wanneer iemand het naging.");
        }
        return listing;
    }

    private Location location(Row row, ListingSubmission submission, @Nullable Place place, Load load) throws Refusal {
        switch (settling.settle(submission, place)) {
            case Settling.Outcome.At at -> {
                at.remark().ifPresent(it -> load.report().remark(row, it));
                return at.location();
            }
            case Settling.Outcome.Nowhere nowhere -> throw new Refusal(nowhere.why());
        }
    }

    @Nullable
    Place place(Row row, Load load) throws Refusal {
        var key = row.get(PLACE);
        return key.isEmpty()
                ? null
                : load.place(ListingId.of(ListingKind.PLACE, key), places::get).orElseThrow(() -> unknown(PLACE, key));
    }

    private @Nullable ListingId organisation(Row row, Load load) throws Refusal {
        var key = row.get(ORGANISATION);
        return key.isEmpty() ? null : known(ORGANISATION, key, organisation(key), load, organisations::get);
    }

    /** The id of what a row points at by its key, if that is there. */
    static ListingId known(String column, String key, ListingId id, Load load, Function<ListingId, Optional<?>> lookUp)
            throws Refusal {
        if (!load.exists(id, lookUp)) {
            throw unknown(column, key);
        }
        return id;
    }

    static ListingId organisation(String key) {
        return ListingId.of(ORGANISATION, key);
    }

    private static Refusal unknown(String column, String key) {
        return new Refusal("Kolom " + column + ": '" + Quotation.of(key) + "' bestaat niet, of is zelf overgeslagen.");
    }
}
