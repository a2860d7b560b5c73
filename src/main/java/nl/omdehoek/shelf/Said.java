package nl.omdehoek.shelf;

/** What a recipe cannot do without. */
final class Said {

    private Said() {}

    /** The words without the room around them; refused if there are none. */
    static String of(String what, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A recipe has " + what);
        }
        return words.strip();
    }
}
