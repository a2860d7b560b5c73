package nl.omdehoek.plainwords;

/** What could be plainer in a text, and where that stands: from its first character to just behind its last. */
public sealed interface Hint {

    int from();

    int to();

    /** A sentence of more words than are read easily. */
    record LongSentence(int from, int to, int words) implements Hint {}

    /**
     * A word, or a few that belong together, for which there is a plainer one.
     *
     * @param word as it stands in the text
     * @param plainer that can stand in its place, with a capital letter where the word has one
     */
    record HardWord(int from, int to, String word, String plainer) implements Hint {}
}
