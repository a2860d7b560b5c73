package nl.omdehoek.listing;

import java.util.UUID;

/**
 * A claim as it was handed in.
 *
 * @param words how who asks belongs to it
 * @param formKey of the form that was filled in: sent twice, it is one claim
 */
public record ClaimSubmission(ListingKind kind, ListingId listing, String words, UUID formKey) {

    public ClaimSubmission {
        words = words.strip();
        if (words.isEmpty() || words.length() > Claim.LONGEST) {
            throw new IllegalArgumentException("A claim has 1 to " + Claim.LONGEST + " characters");
        }
    }
}
