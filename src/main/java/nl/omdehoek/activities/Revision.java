package nl.omdehoek.activities;

import java.time.Instant;
import nl.omdehoek.listing.ListingId;

/**
 * A date of an activity as it stands now.
 *
 * @param changes how often it was moved, put off or taken up again since it was first told
 * @param since when it came to stand so
 */
public record Revision(ListingId activity, Occurrence occurrence, int changes, Instant since) {}
