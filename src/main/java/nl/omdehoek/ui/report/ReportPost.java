package nl.omdehoek.ui.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.omdehoek.moderation.ReportSubmission;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** Takes a report, and leads on to its receipt; or shows the form again with what to do. */
@Controller
class ReportPost {

    private final Reports reports;
    private final BrowserCookies cookies;
    private final PlainDoor door;
    private final Clock clock;
    private final Limits limits;

    ReportPost(Reports reports, BrowserCookies cookies, PlainDoor door, Limits limits, Clock clock) {
        this.reports = reports;
        this.cookies = cookies;
        this.door = door;
        this.limits = limits;
        this.clock = clock;
    }

    /** Who comes to the address of what was sent finds the form. */
    @GetMapping("/melden/{kind}/{id}/versturen")
    String form(@PathVariable String kind, @PathVariable String id) {
        return "redirect:/melden/" + UriUtils.encodePathSegment(kind, StandardCharsets.UTF_8) + "/"
                + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    }

    @PostMapping("/melden/{kind}/{id}/versturen")
    void report(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var who = cookies.who(request).map(Person::id);
        var subject = ReportKinds.read(kind, id)
                .filter(it -> reports.knows(it, who))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var form = ReportForm.of(typed);
        var texts = cookies.texts(request);
        var wrong = complaints(form, texts);
        if (wrong.isEmpty()) {
            limits.take(Limit.REPORTS, request)
                    .ifPresent(it -> wrong.put("", texts.get("report.wait", time(limits.until(it), texts))));
        }
        if (!wrong.isEmpty()) {
            var next = form.formKey().isPresent() ? form : form.withFreshKey();
            var visit = new Visit(
                    "melden/" + kind + "/" + id,
                    Map.of("kind", kind, "id", id),
                    Map.of(),
                    texts,
                    cookies.read(request));
            door.again(ReportView.class, it -> it.with(next, wrong), visit, request, response);
            return;
        }
        var number = reports.take(new ReportSubmission(
                        subject,
                        form.chosen().orElseThrow(),
                        form.words(),
                        who,
                        form.formKey().orElseThrow()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SeeOther.page(response, "/melding/" + number.value());
    }

    private static Map<String, String> complaints(ReportForm form, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (form.chosen().isEmpty()) {
            wrong.put(ReportForm.REASON, texts.get("report.why.needed"));
        }
        if (form.words().strip().length() > ReportSubmission.LONGEST) {
            wrong.put(ReportForm.WORDS, texts.get("report.words.long", ReportSubmission.LONGEST));
        }
        if (form.formKey().isEmpty()) {
            wrong.put("", texts.get("report.again"));
        }
        return wrong;
    }

    private String time(Instant moment, Texts texts) {
        return new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX).time(moment);
    }
}
