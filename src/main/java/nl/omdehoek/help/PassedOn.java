package nl.omdehoek.help;

/**
 * What a help point is told of somebody; what is empty does not go along.
 *
 * @param text what who connects wrote of it
 * @param name the asker's first name
 * @param telephone by which the asker can be rung
 * @param words how the asker said it themselves
 */
public record PassedOn(String text, String name, String telephone, String words) {

    /** What is left after a no. */
    static final PassedOn NOTHING = new PassedOn("", "", "", "");

    public static final int LONGEST = 1_000;

    /** Whether this can be passed on, as it was typed. */
    public static boolean isReadable(String text) {
        var stripped = text.strip();
        return !stripped.isEmpty() && stripped.length() <= LONGEST;
    }
}
