package nl.omdehoek.help;

import java.time.Instant;

/** What whoever connects answered somebody who asked for help. */
public record Answer(String words, Instant at) {

    public static final int LONGEST = 1_000;

    public Answer {
        words = words.strip();
        if (!isReadable(words)) {
            throw new IllegalArgumentException("An answer has 1 to " + LONGEST + " characters");
        }
    }

    /** Whether this says something, as it was typed. */
    public static boolean isReadable(String typed) {
        return !typed.isBlank() && typed.strip().length() <= LONGEST;
    }
}
