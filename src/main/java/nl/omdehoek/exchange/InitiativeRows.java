package nl.omdehoek.exchange;

import jakarta.validation.Validator;
import java.util.List;
import nl.omdehoek.initiatives.Initiative;
import nl.omdehoek.initiatives.InitiativeRegister;
import nl.omdehoek.initiatives.InitiativeSubmission;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import org.springframework.stereotype.Component;

@Component
class InitiativeRows extends RowTaker<Initiative> {

    private final ListingRows listings;
    private final InitiativeRegister initiatives;

    InitiativeRows(Validator validator, ListingRows listings, InitiativeRegister initiatives) {
        super("initiatieven.csv", validator);
        this.listings = listings;
        this.initiatives = initiatives;
    }

    @Override
    Initiative read(Row row, Load load) throws Refusal {
        var initiative = checked(new InitiativeSubmission(
                row.key(),
                listings.submission(row),
                row.get("trekkers"),
                row.get("vervanger"),
                row.get("sinds"),
                row.get("geld tot"),
                row.get("wil minder")));
        var place = listings.place(row, load);
        return new Initiative(
                ListingId.of(ListingKind.INITIATIVE, initiative.key()),
                listings.listing(row, initiative.listing(), place, load),
                place == null ? null : place.id(),
                initiative.bearers(listings.today()),
                null);
    }

    @Override
    Object id(Initiative thing) {
        return thing.id();
    }

    @Override
    List<Keeping> keepAll(List<Initiative> things) {
        return initiatives.keepAll(things, ACTOR);
    }
}
