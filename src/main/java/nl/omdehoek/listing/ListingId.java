package nl.omdehoek.listing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/** The short name of a listing in its address: eight letters and digits that cannot be mistaken for one another. */
public record ListingId(String value) {

    /** Crockford's base 32, small: no i, l, o or u. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 8;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

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

    /** An id that nothing has yet. */
    public static ListingId random() {
        var drawn = new byte[LENGTH];
        RANDOM.nextBytes(drawn);
        return of(drawn);
    }

    private static ListingId of(byte[] bytes) {
        var id = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(bytes[i] & 31));
        }
        return new ListingId(id.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
