package nl.omdehoek.people;

import java.util.regex.Pattern;

/**
 * What neighbours call somebody: the only name that is asked for. Letters of any script, with spaces, hyphens, apostrophes and
 * a full stop after an initial; refuses all else, such as a link.
 */
public record FirstName(String text) {

    public static final int LONGEST = 40;

    private static final Pattern NAME = Pattern.compile("\\p{L}(?:[\\p{L}\\p{M} '’-]|\\.(?= |$))*");

    public FirstName {
        text = text.strip().replaceAll("\\s+", " ");
        if (!isName(text)) {
            throw new IllegalArgumentException("A first name has 1 to " + LONGEST + " letters");
        }
    }

    /** Whether this can be a first name, as it was typed. */
    public static boolean isReadable(String typed) {
        return isName(typed.strip().replaceAll("\\s+", " "));
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
    }
}
