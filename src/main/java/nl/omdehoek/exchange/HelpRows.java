package nl.omdehoek.exchange;

import jakarta.validation.Validator;
import java.util.List;
import nl.omdehoek.help.HelpGuide;
import nl.omdehoek.help.HelpKind;
import nl.omdehoek.help.HelpPoint;
import nl.omdehoek.help.HelpSubmission;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.OpeningHours;
import org.springframework.stereotype.Component;

@Component
class HelpRows extends RowTaker<HelpPoint> {

    private final ListingRows listings;
    private final HelpGuide help;

    HelpRows(Validator validator, ListingRows listings, HelpGuide help) {
        super("hulp.csv", validator);
        this.listings = listings;
        this.help = help;
    }

    @Override
    HelpPoint read(Row row, Load load) throws Refusal {
        var point = checked(
                new HelpSubmission(row.key(), listings.submission(row), row.get("soort"), row.get("openingstijden")));
        var place = listings.place(row, load);
        return new HelpPoint(
                ListingId.of(ListingKind.HELP_POINT, point.key()),
                Named.parse(HelpKind.class, point.kind()).orElseThrow(),
                listings.listing(row, point.listing(), place, load),
                place == null ? null : place.id(),
                OpeningHours.parse(point.hours()),
                null);
    }

    @Override
    Object id(HelpPoint thing) {
        return thing.id();
    }

    @Override
    List<Keeping> keepAll(List<HelpPoint> things) {
        return help.keepAll(things, ACTOR);
    }
}
