package nl.omdehoek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.people.BrowserSecret;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Residents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A phone in daily use is not forgotten a year after it was first known. */
@OnDatabase
class LastingCookieTests {

    @Autowired
    private LastingCookie cookie;

    @Autowired
    private Residents residents;

    @Autowired
    private TestClock clock;

    private MockHttpServletResponse visit(String held) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("omdehoek-ik", held));
        var response = new MockHttpServletResponse();
        cookie.renew(request, response);
        return response;
    }

    private BrowserSecret riets(boolean own) {
        return residents.remember(
                residents.welcome(new FirstName("Riet")).person().id(), own);
    }

    @Test
    void theFirstPageOfADayGivesItForAnotherYearAndTheSecondNothing() {
        var secret = riets(true);
        assertThat(visit(secret.text()).getHeaderNames()).isEmpty();

        clock.set("2027-10-01", "09:00");
        assertThat(visit(secret.text()).getHeader("Set-Cookie"))
                .startsWith("omdehoek-ik=" + secret.text() + ";")
                .contains("Max-Age=31536000", "HttpOnly", "SameSite=Lax");
        assertThat(visit(secret.text()).getHeaderNames()).isEmpty();
    }

    @Test
    void nobodyElseIsGivenAny() {
        var shared = riets(false);
        clock.set("2026-11-26", "00:01");

        assertThat(visit(shared.text()).getHeaderNames()).isEmpty();
        assertThat(visit("A".repeat(shared.text().length())).getHeaderNames()).isEmpty();
        assertThat(visit("onzin").getHeaderNames()).isEmpty();
    }
}
