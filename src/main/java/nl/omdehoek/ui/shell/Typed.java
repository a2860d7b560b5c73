package nl.omdehoek.ui.shell;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** What came with a form, as text that a page can hold and a database can keep. */
public final class Typed {

    /** Longer than any answer, so that who typed too much hears so and has it still. */
    private static final int LONGEST = 25_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    private Typed() {}

    /** One line. */
    public static String line(MultiValueMap<String, String> typed, String name) {
        return text(typed, name).replace('\n', ' ');
    }

    /** The same of one value. What is too long is told so, and never made shorter: it would be another. */
    public static String line(String value) {
        return text(value).replace('\n', ' ');
    }

    /** Lines, each ending as it does here: browsers send two signs for one that was typed. */
    public static String text(MultiValueMap<String, String> typed, String name) {
        return text(Objects.requireNonNullElse(typed.getFirst(name), ""));
    }

    private static String text(String value) {
        var lines = value.replace("\r\n", "\n").replace('\r', '\n');
        return CONTROL.matcher(lines.substring(0, Math.min(lines.length(), LONGEST)))
                .replaceAll(" ");
    }

    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
