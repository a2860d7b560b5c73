package nl.omdehoek.help;

import nl.omdehoek.listing.ListingId;

/**
 * What who connects would pass on, and to whom.
 *
 * @param text in her words
 * @param withName whether the asker's first name goes along
 * @param withTelephone whether the asker's telephone number goes along, if they left one
 * @param withWords whether the asker's own words go along
 * @param closes whether the request is done once this arrived
 */
public record HandOverProposal(
        ListingId point, String text, boolean withName, boolean withTelephone, boolean withWords, boolean closes) {

    public HandOverProposal {
        text = text.strip();
        if (!PassedOn.isReadable(text)) {
            throw new IllegalArgumentException("What is passed on is told in 1 to " + PassedOn.LONGEST + " characters");
        }
    }
}
