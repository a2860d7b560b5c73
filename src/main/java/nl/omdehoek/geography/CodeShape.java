package nl.omdehoek.geography;

import java.util.Locale;

/** What a CBS code of one kind looks like, and the one way to write it. Plain loops, as a start reads 40,000 of them. */
class CodeShape {
    private final String prefix;
    private final int digits;
    private final int characters;
    private final String expected;

    CodeShape(String prefix, int digits, int characters, String expected) {
        this.prefix = prefix;
        this.digits = digits;
        this.characters = characters;
        this.expected = expected;
    }

    boolean fits(String code) {
        var firstFree = prefix.length() + digits;
        if (code.length() != firstFree + characters || !code.regionMatches(true, 0, prefix, 0, prefix.length())) {
            return false;
        }
        for (int i = prefix.length(); i < code.length(); i++) {
            var character = code.charAt(i);
            if (!isDigit(character) && !(i >= firstFree && isLetter(character))) {
                return false;
            }
        }
        return true;
    }

    /** Only those of ASCII: Unicode knows digits that no code is written in. */
    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }

    String canonical(String code) {
        if (!fits(code)) {
            throw new IllegalArgumentException("Not " + expected + ": " + code);
        }
        return code.toUpperCase(Locale.ROOT);
    }
}
