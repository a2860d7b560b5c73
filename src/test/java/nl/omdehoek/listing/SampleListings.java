package nl.omdehoek.listing;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import org.jspecify.annotations.Nullable;

/** Listings in Beesd: one of which everything is known, and one of which next to nothing is. */
public final class SampleListings {

    public static final NeighbourhoodCode BEESD = new NeighbourhoodCode("BU19600200");
    public static final Location MARKET =
            new Location(new Point(51.886612345678, 5.190198765432), Exactness.EXACT, BEESD, "Markt 1", "Beesd");
    public static final Location SOMEWHERE =
            new Location(new Point(51.89, 5.19), Exactness.APPROXIMATE, BEESD, "", "Beesd");

    private SampleListings() {}

    /** The id of something that no other test has. */
    public static ListingId newId() {
        return ListingId.of("test", UUID.randomUUID().toString());
    }

    /** Every field says something, in every choice that can be made more than once. */
    public static Listing full() {
        return new Listing(
                new Wording(
                        "D'n Soep & \"ñog wat\" 🍲 — zó'n avond; of niet?", "Eén zin.\nEn nog één.", "x".repeat(3_000)),
                MARKET,
                new Belonging(
                        Set.of(Theme.MEETING, Theme.HEALTH, Theme.MONEY_AND_PAPERS),
                        Sphere.INSTITUTIONAL,
                        Layer.INFORMALLY_ORGANISED,
                        ListingId.of("organisatie", "de-dorpskring")),
                new Welcome(
                        EnumSet.allOf(Audience.class),
                        new Ages(12, 18),
                        new Cost(new BigDecimal("2.5"), false),
                        "koffie inbegrepen",
                        EnumSet.allOf(Access.class),
                        Set.of("nl", "ar", "uk"),
                        false,
                        Setting.INDOOR),
                new Contact("0345 - 00 00 00", "https://voorbeeld.nl/soep"),
                new Exchange(
                        new Supplies(List.of(
                                new Supply(Resource.ROOM, EnumSet.of(TUESDAY, SATURDAY)),
                                new Supply(Resource.HANDS, Set.of()))),
                        new Supplies(List.of(new Supply(Resource.TRANSPORT, Set.of())))),
                Publication.HIDDEN,
                new Confirmation(LocalDate.of(2026, 2, 28), Confirmer.NEIGHBOUR),
                true);
    }

    /** Only what must be said; all that can be left open is. */
    public static Listing bare() {
        return bareOf(null);
    }

    /** The same, of this organisation. */
    public static Listing bareOf(@Nullable ListingId organisation) {
        return new Listing(
                new Wording("Bankje", "", ""),
                SOMEWHERE,
                new Belonging(Set.of(Theme.MEETING), Sphere.COMMUNITY, null, organisation),
                new Welcome(Set.of(), null, null, "", Set.of(), Set.of(), null, null),
                Contact.NONE,
                Exchange.NONE,
                Publication.PUBLISHED,
                Confirmation.NONE,
                false);
    }
}
