package nl.omdehoek.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.omdehoek.people.BrowserSecret;
import nl.omdehoek.people.CodeWords;
import nl.omdehoek.people.Residents;
import nl.omdehoek.wording.Origin;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Gives a browser what it is to hold, and takes it back: no script and no other site can read it. */
@Component
public class BrowserCookies {

    /** Time enough to write five words down. */
    private static final Duration FOR_WORDS = Duration.ofMinutes(15);

    private final Origin origin;

    BrowserCookies(Origin origin) {
        this.origin = origin;
    }

    public BrowserKnows read(HttpServletRequest request) {
        return BrowserKnows.of(request.getCookies());
    }

    public void remember(HttpServletResponse response, BrowserSecret secret, boolean own) {
        set(response, BrowserKnows.SECRET, secret.text(), own ? Residents.OWN : Residents.SHARED);
    }

    public void tell(HttpServletResponse response, CodeWords words) {
        set(response, BrowserKnows.WORDS, String.join(BrowserKnows.BETWEEN, words.words()), FOR_WORDS);
    }

    /** The slip of somebody else, to be printed now. */
    public void giveSlip(HttpServletResponse response, String secret, CodeWords words) {
        set(response, BrowserKnows.SLIP, secret + ":" + String.join(BrowserKnows.BETWEEN, words.words()), FOR_WORDS);
    }

    public void forgetWords(HttpServletResponse response) {
        set(response, BrowserKnows.WORDS, "", Duration.ZERO);
    }

    public void forget(HttpServletResponse response) {
        set(response, BrowserKnows.SECRET, "", Duration.ZERO);
        forgetWords(response);
    }

    private void set(HttpServletResponse response, String name, String value, Duration lasting) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(origin.isSafe())
                .sameSite("Lax")
                .maxAge(lasting)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
