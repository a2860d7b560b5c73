package nl.omdehoek.people;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a browser holds so that it is known: 128 random bits, as text that fits in a cookie. */
public record BrowserSecret(String text) {

    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public BrowserSecret {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a secret of a browser");
        }
    }

    static BrowserSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new BrowserSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether this can be one, as a cookie brings it. */
    public static boolean isReadable(String text) {
        return FORM.matcher(text).matches();
    }
}
