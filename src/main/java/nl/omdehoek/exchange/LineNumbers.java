package nl.omdehoek.exchange;

/** Tells on which line of a text something stands, for places that are asked in order. */
final class LineNumbers {

    private final String text;
    private int counted;
    private int line = 1;

    LineNumbers(String text) {
        this.text = text;
    }

    /** The line that was last asked for. */
    int current() {
        return line;
    }

    /** The line of the first thing written at or after this place, counted from 1. */
    int of(long place) {
        while (counted < text.length() && (counted < place || isBreak(text.charAt(counted)))) {
            if (isEndOfLine(counted)) {
                line++;
            }
            counted++;
        }
        return line;
    }

    /** A line ends with a line feed, or with a return that no line feed follows. */
    private boolean isEndOfLine(int place) {
        return text.charAt(place) == '\n'
                || (text.charAt(place) == '\r' && (place + 1 == text.length() || text.charAt(place + 1) != '\n'));
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r';
    }
}
