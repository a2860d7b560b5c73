package nl.omdehoek.ui.find;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import nl.omdehoek.exchange.Calendars;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Dates of activities as files for a calendar: the same for everybody, without a session. */
@RestController
class CalendarFiles {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Calendars calendars;

    CalendarFiles(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/activiteit/{slug}.ics")
    ResponseEntity<byte[]> series(
            @PathVariable String slug,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        return answer(ListingId.endOf(slug).flatMap(it -> calendars.series(it, Texts.accepted(language))));
    }

    @GetMapping("/activiteit/{slug}/{date:\\d{4}-\\d{2}-\\d{2}}.ics")
    ResponseEntity<byte[]> date(
            @PathVariable String slug,
            @PathVariable String date,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        return answer(ListingId.endOf(slug)
                .flatMap(it -> day(date).flatMap(day -> calendars.date(it, day, Texts.accepted(language)))));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> answer(Optional<String> file) {
        var text = file.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                // A phone then opens its calendar rather than keeping a file.
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("om-de-hoek.ics")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
