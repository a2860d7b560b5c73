package nl.omdehoek.messages;

/** What somebody says in one message. */
public record MessageText(String text) {

    public static final int LONGEST = 2_000;

    public MessageText {
        text = text.strip();
        if (!isReadable(text)) {
            throw new IllegalArgumentException("A message has 1 to " + LONGEST + " characters");
        }
    }

    /** Whether this says anything, and not too much, as it was typed. */
    public static boolean isReadable(String typed) {
        return !typed.isBlank() && typed.strip().length() <= LONGEST;
    }
}
