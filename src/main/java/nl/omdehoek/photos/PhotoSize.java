package nl.omdehoek.photos;

/** In which sizes a photo is kept. One that came in smaller stays as small as it was. */
public enum PhotoSize {
    /** For a page of its own. */
    LARGE(1600),
    /** For lists and cards. */
    SMALL(480);

    private final int longest;

    PhotoSize(int longest) {
        this.longest = longest;
    }

    /** How many pixels its longer side has at the most. */
    public int longest() {
        return longest;
    }
}
