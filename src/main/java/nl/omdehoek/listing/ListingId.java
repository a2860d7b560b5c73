package nl.omdehoek.listing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The short name of a listing in its address: eight letters and digits that cannot be mistaken for one another. */
public record ListingId(String value) {

    /** Crockford's base 32, small: no i, l, o or u. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{8}");

    public ListingId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A listing id has eight letters and digits: " + value);
        }
    }

    /** The id of what somebody else calls {@code key}: the same at every load. */
    public static ListingId of(ListingKind kind, String key) {
        return of(kind.word(), key);
    }

    /** The id of what somebody else calls {@code key} among things of this sort. */
    public static ListingId of(String sort, String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return of(digest.digest((sort + ":" + key).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The id at the end of an address such as {@code soep-op-donderdag-7xk2m9qa}, if there is one. */
    public static Optional<ListingId> endOf(String slug) {
        var last = slug.substring(slug.lastIndexOf('-') + 1);
        return SHAPE.matcher(last).matches() ? Optional.of(new ListingId(last)) : Optional.empty();
    }

    private static ListingId of(byte[] bytes) {
        var id = new StringBuilder();
        for (var i = 0; i < 8; i++) {
            id.append(ALPHABET.charAt(bytes[i] & 31));
        }
        return new ListingId(id.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
