package nl.omdehoek.ui.find;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.listing.Claims;
import nl.omdehoek.listing.ColleagueTexts;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.ListingPhotos;
import nl.omdehoek.people.Residents;
import nl.omdehoek.photos.Photo;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Origin;
import org.springframework.stereotype.Component;

/** What a listing's page needs to know besides the listing: what time it is, and where the reader looks from. */
@Component
class PageFacts {

    private final HereFinder hereFinder;
    private final Evenings evenings;
    private final Clock clock;
    private final Origin origin;
    private final Keepers keepers;
    private final Claims claims;
    private final Residents residents;
    private final ListingPhotos photos;
    private final ColleagueTexts colleagueTexts;

    PageFacts(
            HereFinder hereFinder,
            Evenings evenings,
            Clock clock,
            Origin origin,
            Keepers keepers,
            Claims claims,
            Residents residents,
            ListingPhotos photos,
            ColleagueTexts colleagueTexts) {
        this.colleagueTexts = colleagueTexts;
        this.photos = photos;
        this.keepers = keepers;
        this.claims = claims;
        this.residents = residents;
        this.hereFinder = hereFinder;
        this.evenings = evenings;
        this.clock = clock;
        this.origin = origin;
    }

    Clock clock() {
        return clock;
    }

    Origin origin() {
        return origin;
    }

    /** Whom to ask for there, by first name. */
    List<String> greeters(ListingKind kind, ListingId id) {
        return keepers.greetersOf(kind, id).stream()
                .flatMap(it -> residents.find(it).stream())
                .map(it -> it.name().text())
                .toList();
    }

    /** Whether who it belongs to can ask to keep it. */
    boolean isNobodys(Findable thing) {
        return claims.isOpen(thing);
    }

    /** What it says to professionals; may be nothing. */
    String forColleagues(ListingKind kind, ListingId id) {
        return colleagueTexts.of(kind, id);
    }

    Optional<Photo> photo(ListingKind kind, ListingId id) {
        return photos.of(kind, id);
    }

    /** When the evening begins where the reader looks from, so that the page says what the list said. */
    LocalTime evening(Visit visit) {
        return evenings.at(near(visit).orElse(null));
    }

    Optional<Here> near(Visit visit) {
        return visit.choice("bij").flatMap(hereFinder::find);
    }
}
