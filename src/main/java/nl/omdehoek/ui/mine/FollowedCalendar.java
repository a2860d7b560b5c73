package nl.omdehoek.ui.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import nl.omdehoek.exchange.OwnCalendars;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers the calendars that follow what somebody comes to, by the secret in the address. */
@RestController
class FollowedCalendar {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final OwnCalendars calendars;
    private final Limits limits;

    FollowedCalendar(OwnCalendars calendars, Limits limits) {
        this.calendars = calendars;
        this.limits = limits;
    }

    @GetMapping("/agenda/{secret:[\\w-]{22}}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret, HttpServletRequest request) {
        var file = calendars
                .read(secret)
                .orElseThrow(() -> new ResponseStatusException(
                        limits.take(Limit.CALENDAR_MISSES, request).isEmpty()
                                ? HttpStatus.NOT_FOUND
                                : HttpStatus.TOO_MANY_REQUESTS));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .body(file.getBytes(StandardCharsets.UTF_8));
    }
}
