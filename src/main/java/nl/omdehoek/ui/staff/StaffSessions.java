package nl.omdehoek.ui.staff;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.shell.StaffPass;
import org.springframework.stereotype.Component;

/** Where staff are signed in: as long as their sessions are in memory, so is this list of them. */
@Component
class StaffSessions implements HttpSessionListener {

    private static final String KEY = StaffSessions.class.getName();

    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Map<UUID, Running> running = new ConcurrentHashMap<>();
    private final Clock clock;

    StaffSessions(Clock clock) {
        this.clock = clock;
    }

    /** One that is open. No address of the network is kept. */
    record Open(UUID id, PersonId person, Device device, Instant since) {}

    private record Running(Open open, HttpSession session) {}

    void begin(StaffPass pass, Device device, HttpSession session) {
        session.setAttribute(KEY, pass.id());
        var open = new Open(pass.id(), pass.person(), device, clock.instant());
        running.put(pass.id(), new Running(open, session));
    }

    /** Of this person, latest first. */
    List<Open> of(PersonId person) {
        return running.values().stream()
                .map(Running::open)
                .filter(it -> it.person().equals(person))
                .sorted(Comparator.comparing(Open::since).reversed())
                .toList();
    }

    /** Whether somebody came in a moment ago: for what matters most it is not enough that this browser is in. */
    boolean isFresh(StaffPass pass) {
        return of(pass.person()).stream()
                .filter(it -> it.id().equals(pass.id()))
                .anyMatch(it -> !it.since().isBefore(clock.instant().minus(FRESH)));
    }

    /** Somebody is in nowhere any more. */
    void endAll(PersonId owner) {
        of(owner).forEach(it -> end(owner, it.id()));
    }

    /** Ends one, if it is of who says so. */
    void end(PersonId owner, UUID id) {
        var found = running.get(id);
        if (found != null && found.open().person().equals(owner)) {
            found.session().invalidate();
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(KEY) instanceof UUID id) {
            running.remove(id);
        }
    }
}
