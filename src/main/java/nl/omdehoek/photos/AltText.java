package nl.omdehoek.photos;

/** What can be seen on a photo, for who does not see it: 1 to 200 characters. */
public record AltText(String text) {

    public static final int LONGEST = 200;

    public AltText {
        text = text.strip();
        if (!isReadable(text)) {
            throw new IllegalArgumentException("A photo is told in 1 to " + LONGEST + " characters");
        }
    }

    /** Whether this tells anything, and not too much, as it was typed. */
    public static boolean isReadable(String typed) {
        return !typed.isBlank() && typed.strip().length() <= LONGEST;
    }
}
