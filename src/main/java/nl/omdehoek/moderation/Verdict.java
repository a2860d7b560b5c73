package nl.omdehoek.moderation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why something is hidden or removed, as its author is told: no such decision can be kept without (Digital Services Act,
 * article 17).
 *
 * @param facts what was seen, in plain words
 * @param covers what of it is no longer seen, in plain words
 * @param until the last day it is not seen; empty: for good
 */
public record Verdict(HouseRule rule, String facts, String covers, Optional<LocalDate> until) {

    public static final int LONGEST_FACTS = 1_000;
    public static final int LONGEST_COVERS = 200;

    public Verdict {
        facts = facts.strip();
        covers = covers.strip();
        if (!isReadable(facts, LONGEST_FACTS) || !isReadable(covers, LONGEST_COVERS)) {
            throw new IllegalArgumentException("A verdict tells the facts and what it covers");
        }
    }

    /** Whether this says something, and not too much, as it was typed. */
    public static boolean isReadable(String typed, int longest) {
        return !typed.isBlank() && typed.strip().length() <= longest;
    }
}
