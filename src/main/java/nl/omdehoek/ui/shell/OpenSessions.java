package nl.omdehoek.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many sessions there are, and whether one more may be: they are all that somebody who asks without end could fill the
 * memory with. Who gets none still reads every page.
 */
@Component
public class OpenSessions implements HttpSessionListener {

    /** Of one session with a list in it; half of the memory is for them. */
    private static final long BYTES = 150_000;

    private final AtomicInteger open = new AtomicInteger();
    private final long most;

    /** @param most how many at most; 0: as many as half of the memory holds */
    OpenSessions(@Value("${omdehoek.sessions}") long most) {
        this.most = most > 0 ? most : Runtime.getRuntime().maxMemory() / 2 / BYTES;
    }

    /** Whether this request has a session, or may make one. */
    public boolean holdOrHaveRoomFor(HttpServletRequest request) {
        return request.getSession(false) != null || open.get() < most;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.decrementAndGet();
    }
}
