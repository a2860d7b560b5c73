package nl.omdehoek.exchange;

import jakarta.validation.Validator;
import java.util.function.Consumer;
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
class HelpRows extends RowTaker {

    private final ListingRows listings;
    private final HelpGuide help;

    HelpRows(Validator validator, ListingRows listings, HelpGuide help) {
        super("hulp.csv", validator);
        this.listings = listings;
        this.help = help;
    }

    @Override
    Keeping take(Row row, Consumer<String> remarks) throws Refusal {
        var point = checked(
                new HelpSubmission(row.key(), listings.submission(row), row.get("soort"), row.get("openingstijden")));
        var place = listings.place(row);
        return help.keep(
                new HelpPoint(
                        ListingId.of(ListingKind.HELP_POINT, point.key()),
                        Named.parse(HelpKind.class, point.kind()).orElseThrow(),
                        listings.listing(row, point.listing(), place, remarks),
                        place == null ? null : place.id(),
                        OpeningHours.parse(point.hours()),
                        null),
                ACTOR);
    }
}
