package nl.omdehoek.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.omdehoek.people.BrowserSecret;
import nl.omdehoek.people.CodeWords;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Gives a browser what it is to hold, and takes it back: no other site can read it, and no script but how it looks. */
@Component
public class BrowserCookies {

    /** Time enough to write five words down. */
    private static final Duration FOR_WORDS = Duration.ofMinutes(15);

    private final Origin origin;
    private final Residents residents;

    BrowserCookies(Origin origin, Residents residents) {
        this.origin = origin;
        this.residents = residents;
    }

    public BrowserKnows read(HttpServletRequest request) {
        return BrowserKnows.of(request.getCookies());
    }

    /** Whose browser it is, if it is known. */
    public Optional<Person> who(HttpServletRequest request) {
        return read(request).secret().flatMap(residents::byBrowser);
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

    /** The secret of a calendar, which is shown as long as words are. */
    public void tellCalendar(HttpServletResponse response, String secret) {
        set(response, BrowserKnows.CALENDAR, secret, FOR_WORDS);
    }

    public void forgetCalendar(HttpServletResponse response) {
        set(response, BrowserKnows.CALENDAR, "", Duration.ZERO);
    }

    /** How its user reads best; a script reads it too. What is as usual is not kept. */
    public void keep(HttpServletResponse response, Display display) {
        var lasting = display.equals(Display.USUAL) ? Duration.ZERO : Residents.OWN;
        add(response, cookie(BrowserKnows.DISPLAY, display.text(), lasting).httpOnly(false));
    }

    /** The texts for a page for one person: in the language that was chosen, or else in that of the browser. */
    public Texts texts(HttpServletRequest request) {
        return read(request).display().texts(Texts.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    public void forget(HttpServletResponse response) {
        set(response, BrowserKnows.SECRET, "", Duration.ZERO);
        forgetTold(response);
        keep(response, Display.USUAL);
    }

    /** Whatever was shown once, to who was here before. */
    public void forgetTold(HttpServletResponse response) {
        forgetWords(response);
        forgetCalendar(response);
        set(response, BrowserKnows.SLIP, "", Duration.ZERO);
    }

    private void set(HttpServletResponse response, String name, String value, Duration lasting) {
        add(response, cookie(name, value, lasting).httpOnly(true));
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value, Duration lasting) {
        return ResponseCookie.from(name, value)
                .path("/")
                .secure(origin.isSafe())
                .sameSite("Lax")
                .maxAge(lasting);
    }

    private static void add(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
