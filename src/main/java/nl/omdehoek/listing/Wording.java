package nl.omdehoek.listing;

/** What a listing is called, what a neighbour would say of it in a sentence or two, and, if one likes, more. */
public record Wording(String title, String summary, String text) {

    public static final int SHORTEST_TITLE = 3;
    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_SUMMARY = 300;
    public static final int LONGEST_TEXT = 3_000;

    /** Of what was withdrawn with all that stood there; said in the language of listings. */
    static final Wording ERASED = new Wording("Niet meer te zien", "", "");

    public Wording {
        title = title.strip();
        summary = summary.strip();
        text = text.strip();
        if (title.length() < SHORTEST_TITLE || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException(
                    "A title has " + SHORTEST_TITLE + " to " + LONGEST_TITLE + " characters");
        }
        if (summary.length() > LONGEST_SUMMARY || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "A summary has up to " + LONGEST_SUMMARY + " characters, a text up to " + LONGEST_TEXT);
        }
    }
}
