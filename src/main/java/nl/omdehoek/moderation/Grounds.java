package nl.omdehoek.moderation;

/** Why somebody is suspended, or restored: in words that they are told. */
public record Grounds(String text) {

    public static final int LONGEST = 1_000;

    public Grounds {
        text = text.strip();
        if (!isReadable(text)) {
            throw new IllegalArgumentException("A reason has 1 to " + LONGEST + " characters");
        }
    }

    /** Whether this says a reason, as it was typed. */
    public static boolean isReadable(String typed) {
        return !typed.isBlank() && typed.strip().length() <= LONGEST;
    }
}
