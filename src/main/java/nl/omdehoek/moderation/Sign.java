package nl.omdehoek.moderation;

/**
 * Something in a text that deserves a second look before everybody can read it.
 *
 * @param from where it begins in the text, in characters
 * @param to just behind its end
 * @param part as it stands there
 */
public record Sign(Kind kind, int from, int to, String part) {

    /** What it is that was seen. */
    public enum Kind {
        TELEPHONE,
        MAIL_ADDRESS,
        LINK,
        HOME_ADDRESS,
        SWEARING,
        /** Somebody may be in danger or in despair. */
        WORRY,
        CHILDREN,
        /** It takes place where somebody lives. */
        AT_HOME,
        /** What gives a hold on somebody's money or house. */
        MONEY_OR_KEYS,
        /** The whole text shouts. */
        ALL_CAPITALS,
        /** The whole text says nothing. */
        NO_WORDS
    }

    public Sign {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A sign stands somewhere in the text, not from " + from + " to " + to);
        }
    }

    static Sign in(CharSequence text, Kind kind, int from, int to) {
        return new Sign(kind, from, to, text.subSequence(from, to).toString());
    }
}
