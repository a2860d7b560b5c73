package nl.omdehoek.exchange;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.help.HelpBoxes;
import nl.omdehoek.help.HelpGuide;
import nl.omdehoek.help.HelpKind;
import nl.omdehoek.help.HelpPoint;
import nl.omdehoek.help.HelpSubmission;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.people.MailAddress;
import org.springframework.stereotype.Component;

@Component
class HelpRows extends RowTaker<HelpRows.WithBox> {

    private static final String BOX = "postvak";

    private final ListingRows listings;
    private final HelpGuide help;
    private final HelpBoxes boxes;

    HelpRows(Validator validator, ListingRows listings, HelpGuide help, HelpBoxes boxes) {
        super("hulp.csv", validator);
        this.listings = listings;
        this.help = help;
        this.boxes = boxes;
    }

    /**
     * A help point, and what is no part of the listing.
     *
     * @param isTold whether the file says anything of a box
     */
    record WithBox(HelpPoint point, boolean isTold, Optional<MailAddress> box) {}

    @Override
    WithBox read(Row row, Load load) throws Refusal {
        var point = checked(new HelpSubmission(
                row.key(), listings.submission(row), row.get("soort"), row.get("openingstijden"), row.get(BOX)));
        var place = listings.place(row, load);
        return new WithBox(
                new HelpPoint(
                        ListingId.of(ListingKind.HELP_POINT, point.key()),
                        Named.parse(HelpKind.class, point.kind()).orElseThrow(),
                        listings.listing(row, point.listing(), place, load),
                        place == null ? null : place.id(),
                        OpeningHours.parse(point.hours()),
                        null),
                row.values().containsKey(BOX),
                Optional.of(point.box()).filter(it -> !it.isBlank()).map(MailAddress::new));
    }

    @Override
    Object id(WithBox thing) {
        return thing.point().id();
    }

    @Override
    List<Keeping> keepAll(List<WithBox> things) {
        var kept = help.keepAll(things.stream().map(WithBox::point).toList(), ACTOR);
        things.stream()
                .filter(WithBox::isTold)
                .forEach(it -> boxes.load(it.point().id(), it.box()));
        return kept;
    }
}
