package nl.omdehoek.wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The portal's own sentences in one language, from the bundles {@code texts/portal_*.properties}. */
public final class Texts {

    public static final Locale DUTCH = Locale.of("nl");
    public static final Locale ENGLISH = Locale.ENGLISH;
    private static final List<Locale> SPOKEN = List.of(DUTCH, ENGLISH);
    private static final int LONGEST_HEADER = 200;
    private static final Texts IN_DUTCH = new Texts(DUTCH);
    private static final Texts IN_ENGLISH = new Texts(ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "texts.portal",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** The texts in the language asked for, or else in Dutch. */
    public static Texts in(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage()) ? IN_ENGLISH : IN_DUTCH;
    }

    /** The best of our languages for what a browser says it reads, as in {@code nl-NL,nl;q=0.9,en;q=0.8}. */
    public static Texts accepted(@Nullable String header) {
        if (header == null) {
            return IN_DUTCH;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(beginning(header)), SPOKEN);
            return in(best == null ? DUTCH : best);
        } catch (IllegalArgumentException _) {
            return IN_DUTCH;
        }
    }

    /** As many of the languages as a browser sends; reading very many would take very long. */
    private static String beginning(String header) {
        if (header.length() <= LONGEST_HEADER) {
            return header;
        }
        return header.substring(0, Math.max(0, header.lastIndexOf(',', LONGEST_HEADER)));
    }

    public Locale locale() {
        return locale;
    }

    /** The sentence under this key, with its places filled in; plurals are choices within the sentence. */
    public String get(String key, Object... values) {
        var pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** Whether there is a sentence under this key. */
    public boolean has(String key) {
        try {
            bundle.getString(key);
            return true;
        } catch (MissingResourceException _) {
            return false;
        }
    }
}
