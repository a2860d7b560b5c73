package nl.omdehoek.listing;

/** What somebody typed, short enough to be repeated in a sentence about it. */
public final class Quotation {

    private static final int LONGEST = 60;

    private Quotation() {}

    /** The beginning of it, on one line; no character is cut in two. */
    public static String of(String typed) {
        var line = typed.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
