package nl.omdehoek.journeys;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the sessions that the server makes. */
class CountedSessions implements HttpSessionListener {

    private final AtomicInteger made = new AtomicInteger();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        made.incrementAndGet();
    }

    int made() {
        return made.get();
    }
}
