package nl.omdehoek.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where somebody gets mail, in small letters; refuses what no mail can be sent to, and more than one address. */
public record MailAddress(String text) {

    public static final int LONGEST = 254;

    private static final Pattern READABLE =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
                    + "(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

    public MailAddress {
        text = plain(text);
        if (!isReadable(text)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Whether mail can be sent to this, as it was typed. */
    public static boolean isReadable(String typed) {
        var plain = plain(typed);
        return plain.length() <= LONGEST && READABLE.matcher(plain).matches();
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "an e-mail address";
    }
}
