package nl.omdehoek.moderation;

import java.util.regex.Pattern;

/** Tells whether words name somebody: {@code mevrouw De Vries}, {@code dhr. Jansen}; "meneer of mevrouw" is nobody. */
public final class NamedPerson {

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:[Mm]evrouw|[Mm]eneer|[Mm]evr\\.|[Mm]w\\.|[Dd]hr\\.|[Dd]e heer) (?:(?:van|de|der|den) )*\\p{Lu}\\p{Ll}");

    private NamedPerson() {}

    public static boolean isIn(String words) {
        return NAMED.matcher(words).find();
    }
}
