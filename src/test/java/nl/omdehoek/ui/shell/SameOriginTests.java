package nl.omdehoek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What another site cannot send here, and the one thing that a mail program can. */
class SameOriginTests {

    private static final String SECRET = "o1rBZ4cYMLUuVfGXbjXx9Q";

    private static int answer(MockHttpServletRequest request) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        new SameOrigin().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private static MockHttpServletRequest post(String address) {
        return new MockHttpServletRequest("POST", address);
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, , 200",
        "cross-site, , 403",
        "same-site, , 403",
        "none, , 403",
        "cross-site, http://buurt.example, 403",
        ", http://buurt.example, 200",
        ", http://elders.example, 403",
        ", null, 403",
        ", , 403"
    })
    void aFormIsTakenFromTheSameSiteOnly(String site, String origin, int status) throws Exception {
        var request = post("/mijn/uit");
        request.addHeader("Host", "buurt.example");
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }

        assertThat(answer(request)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cross-site"})
    void aMailProgramStopsAMailFromAnywhere(String site) throws Exception {
        var request = post("/mijn/nieuws/stop/" + SECRET);
        if (!site.isEmpty()) {
            request.addHeader("Sec-Fetch-Site", site);
        }

        assertThat(answer(request)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mijn/nieuws/stop",
                "/mijn/nieuws/stop/",
                "/mijn/nieuws/stop/kort",
                "/mijn/nieuws/stop/" + SECRET + "x",
                "/mijn/nieuws/stop/" + SECRET + "/",
                "/mijn/nieuws/stop/" + SECRET + ";a=b",
                "/mijn/nieuws/stop/../../uit/" + SECRET,
                "/mijn/nieuws/stop/%2e%2e/o1rBZ4cYMLUuVfGX",
                "/mijn/nieuws/uit",
                "/mijn/nieuws/bewaar",
                "/x/mijn/nieuws/stop/" + SECRET
            })
    void thatHoldsForNoOtherAddress(String address) throws Exception {
        assertThat(answer(post(address))).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void norForAnotherWayOfAsking(String method) throws Exception {
        assertThat(answer(new MockHttpServletRequest(method, "/mijn/nieuws/stop/" + SECRET)))
                .isEqualTo(403);
    }
}
