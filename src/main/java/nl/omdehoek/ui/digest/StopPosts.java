package nl.omdehoek.ui.digest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.omdehoek.notifications.Digests;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Stops the weekly mail by the secret that stands in each. A mail program does so by itself with a POST (RFC 8058); somebody
 * who follows the link gets a button, as scanners of mail follow links too.
 */
@Controller
class StopPosts {

    private final Digests digests;
    private final BrowserCookies cookies;
    private final PlainDoor door;

    StopPosts(Digests digests, BrowserCookies cookies, PlainDoor door) {
        this.digests = digests;
        this.cookies = cookies;
        this.door = door;
    }

    @GetMapping(StopView.PATH + "/{secret}")
    void look(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var state = digests.isSecret(secret) ? StopView.State.ASKED : StopView.State.UNKNOWN;
        answer(state, secret, request, response);
    }

    @PostMapping(StopView.PATH + "/{secret}")
    void stop(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var state = digests.stopBy(secret) ? StopView.State.STOPPED : StopView.State.UNKNOWN;
        answer(state, secret, request, response);
    }

    private void answer(StopView.State state, String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(
                state == StopView.State.UNKNOWN ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK);
        var texts = cookies.texts(request);
        door.show(new StopView(state, secret), new Visit("mijn", Map.of(), Map.of(), texts), request, response);
    }
}
