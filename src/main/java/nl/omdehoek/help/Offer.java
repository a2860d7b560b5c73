package nl.omdehoek.help;

import java.time.LocalDate;
import java.util.Set;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.PersonId;

/**
 * What a resident offers to do or lend. How much they can carry is theirs, not the offer's: {@link Capacity}.
 *
 * @param words how they say it themselves
 * @param point near where they live, as closely as others may know it
 * @param reach how far they come, in metres
 * @param days on which it can be
 * @param languages they speak, as ISO 639 codes
 */
public record Offer(
        ListingId id,
        PersonId person,
        HelpTask task,
        String words,
        NeighbourhoodCode neighbourhood,
        Point point,
        int reach,
        Days days,
        Set<String> languages,
        LocalDate offeredOn) {

    public static final int LONGEST = 300;
    public static final int FARTHEST = 20_000;

    public Offer {
        words = words.strip();
        languages = Set.copyOf(languages);
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("An offer is told in at most " + LONGEST + " characters");
        }
        if (reach < 1 || reach > FARTHEST) {
            throw new IllegalArgumentException("One comes 1 to " + FARTHEST + " metres far, not " + reach);
        }
        Languages.check(languages);
    }
}
