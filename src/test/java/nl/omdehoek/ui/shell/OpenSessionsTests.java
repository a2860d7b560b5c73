package nl.omdehoek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class OpenSessionsTests {

    private final HttpSessionEvent one = new HttpSessionEvent(new MockHttpSession());

    @Test
    void whereItIsFullNobodyGetsASessionAnymoreUntilOneEnds() {
        var sessions = new OpenSessions(2);
        var stranger = new MockHttpServletRequest();

        sessions.sessionCreated(one);
        assertThat(sessions.holdOrHaveRoomFor(stranger)).isTrue();
        sessions.sessionCreated(one);
        assertThat(sessions.holdOrHaveRoomFor(stranger)).isFalse();
        sessions.sessionDestroyed(one);
        assertThat(sessions.holdOrHaveRoomFor(stranger)).isTrue();
    }

    @Test
    void whoHasASessionKeepsIt() {
        var sessions = new OpenSessions(1);
        sessions.sessionCreated(one);
        var known = new MockHttpServletRequest();
        known.setSession(new MockHttpSession());

        assertThat(sessions.holdOrHaveRoomFor(known)).isTrue();
    }

    @Test
    void unlessItWasSetThereIsRoomForAsManyAsHalfTheMemoryHolds() {
        assertThat(new OpenSessions(0).holdOrHaveRoomFor(new MockHttpServletRequest()))
                .isTrue();
    }
}
