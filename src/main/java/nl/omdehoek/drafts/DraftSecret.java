package nl.omdehoek.drafts;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Stands in the address of a draft: who knows it can go on with it, on whichever phone. */
public record DraftSecret(String text) {

    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public DraftSecret {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("A draft's secret has 22 letters and digits");
        }
    }

    static DraftSecret draw() {
        var drawn = new byte[BYTES];
        RANDOM.nextBytes(drawn);
        return new DraftSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(drawn));
    }

    /** What stands in an address, if it can be one. */
    public static Optional<DraftSecret> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new DraftSecret(text)) : Optional.empty();
    }
}
