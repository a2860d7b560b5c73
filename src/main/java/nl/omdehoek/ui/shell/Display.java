package nl.omdehoek.ui.shell;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omdehoek.listing.Named;
import nl.omdehoek.wording.Texts;

/** How somebody reads best, as they chose it for one browser: it says nothing of who they are. */
public record Display(Language language, Size size, Contrast contrast, Colours colours) {

    public static final Display USUAL = new Display(Language.PHONE, Size.USUAL, Contrast.USUAL, Colours.PHONE);

    private static final String BETWEEN = ".";

    /** The language of pages that are for one person, and of mail. */
    public enum Language implements Named {
        PHONE("telefoon"),
        DUTCH("nl"),
        ENGLISH("en");

        private final String word;

        Language(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** How large letters are. */
    public enum Size implements Named {
        USUAL("gewoon"),
        LARGER("groter"),
        LARGEST("grootst");

        private final String word;

        Size(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** How much letters stand out. */
    public enum Contrast implements Named {
        USUAL("gewoon"),
        STRONGER("sterker");

        private final String word;

        Contrast(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Dark letters on light, or light ones on dark. */
    public enum Colours implements Named {
        PHONE("telefoon"),
        LIGHT("licht"),
        DARK("donker");

        private final String word;

        Colours(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Reads what {@link #text()} wrote; empty for what it would not write. */
    static Optional<Display> read(String text) {
        var words = List.of(text.split("\\.", -1));
        if (words.size() != 4) {
            return Optional.empty();
        }
        var read = chosen(words.get(0), words.get(1), words.get(2), words.get(3));
        return Optional.of(read).filter(it -> it.text().equals(text));
    }

    /** What these words choose; the usual where a word is none of ours. */
    public static Display chosen(String language, String size, String contrast, String colours) {
        return new Display(
                named(Language.values(), language),
                named(Size.values(), size),
                named(Contrast.values(), contrast),
                named(Colours.values(), colours));
    }

    private static <E extends Named> E named(E[] all, String word) {
        return Arrays.stream(all)
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElse(all[0]);
    }

    /** As it is kept in a cookie, where a script reads it before the first paint. */
    String text() {
        return Stream.of(language, size, contrast, colours).map(Named::word).collect(Collectors.joining(BETWEEN));
    }

    /** The texts in the language that was chosen, or else in that of the phone. */
    public Texts texts(Texts phones) {
        return switch (language) {
            case PHONE -> phones;
            case DUTCH -> Texts.in(Texts.DUTCH);
            case ENGLISH -> Texts.in(Texts.ENGLISH);
        };
    }

    /** What a page wears on its root for it, by name; nothing for what is as usual. */
    Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        if (size != Size.USUAL) {
            attributes.put("data-size", size.word());
        }
        if (contrast != Contrast.USUAL) {
            attributes.put("data-contrast", contrast.word());
        }
        if (colours != Colours.PHONE) {
            attributes.put("data-colours", colours.word());
        }
        return attributes;
    }
}
