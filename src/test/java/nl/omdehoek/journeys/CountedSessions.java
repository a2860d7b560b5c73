package nl.omdehoek.journeys;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the sessions that the server makes, and can end them all as time would. */
class CountedSessions implements HttpSessionListener {

    private final AtomicInteger made = new AtomicInteger();
    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        made.incrementAndGet();
        open.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession());
    }

    int made() {
        return made.get();
    }

    int idleMinutes(String id) {
        return open.stream()
                        .filter(it -> it.getId().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .getMaxInactiveInterval()
                / 60;
    }

    void endAll() {
        Set.copyOf(open).forEach(HttpSession::invalidate);
    }
}
