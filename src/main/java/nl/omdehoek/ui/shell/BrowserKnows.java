package nl.omdehoek.ui.shell;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omdehoek.people.BrowserSecret;
import org.jspecify.annotations.Nullable;

/**
 * What a browser holds of somebody who took part.
 *
 * @param secret by which it is known whose it is
 * @param words code words that were just given, to be read and written down
 * @param slip of somebody else who was just written down
 * @param calendar the secret of their calendar, as long as it was just given
 * @param display how its user reads best; it may be there without any of the rest
 */
public record BrowserKnows(
        Optional<BrowserSecret> secret,
        Optional<String> words,
        Optional<Slip> slip,
        Optional<String> calendar,
        Display display) {

    static final BrowserKnows NOTHING = of(null);

    static final String SECRET = "omdehoek-ik";
    static final String WORDS = "omdehoek-woorden";
    static final String SLIP = "omdehoek-briefje";
    static final String CALENDAR = "omdehoek-agenda";
    static final String DISPLAY = "omdehoek-weergave";

    private static final String TOLD = "[a-z.]{1,80}";

    /** Signs between words in a cookie, which holds no spaces. */
    static final String BETWEEN = ".";

    static BrowserKnows of(Cookie @Nullable [] cookies) {
        return new BrowserKnows(
                value(cookies, SECRET).filter(BrowserSecret::isReadable).map(BrowserSecret::new),
                value(cookies, WORDS).filter(it -> it.matches(TOLD)).map(it -> it.replace(BETWEEN, " ")),
                value(cookies, SLIP).flatMap(BrowserKnows::slip),
                value(cookies, CALENDAR).filter(it -> it.matches("[\\w-]{1,60}")),
                value(cookies, DISPLAY).flatMap(Display::read).orElse(Display.USUAL));
    }

    private static Optional<Slip> slip(String value) {
        var parts = value.split(":", 2);
        return parts.length == 2 && parts[0].matches("[\\w-]{1,40}") && parts[1].matches(TOLD)
                ? Optional.of(new Slip(parts[0], parts[1].replace(BETWEEN, " ")))
                : Optional.empty();
    }

    private static Optional<String> value(Cookie @Nullable [] cookies, String name) {
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(it -> it.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
