package nl.omdehoek.ui.join;

import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.JoinOutcome;
import nl.omdehoek.activities.Joiner;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.StandingPlaces;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.CodeWords;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.mine.MinePages;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Visit;
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

/** Takes the form of "Ik kom", and leads on to what is one's own; or shows it again with what to do. */
@Controller
class JoinPost {

    private final Agenda agenda;
    private final Joining joining;
    private final StandingPlaces standing;
    private final Residents residents;
    private final BrowserCookies cookies;
    private final Limits limits;
    private final PlainDoor door;
    private final Clock clock;

    JoinPost(
            Agenda agenda,
            Joining joining,
            StandingPlaces standing,
            Residents residents,
            BrowserCookies cookies,
            Limits limits,
            PlainDoor door,
            Clock clock) {
        this.agenda = agenda;
        this.joining = joining;
        this.standing = standing;
        this.residents = residents;
        this.cookies = cookies;
        this.limits = limits;
        this.door = door;
        this.clock = clock;
    }

    /** Who comes to the address of what was sent, from the browser's history say, finds the form. */
    @GetMapping("/activiteit/{slug}/ik-kom")
    String form(@PathVariable String slug) {
        return "redirect:/activiteit/" + UriUtils.encodePathSegment(slug, StandardCharsets.UTF_8) + "/meedoen";
    }

    @PostMapping("/activiteit/{slug}/ik-kom")
    void join(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var activity = ListingId.endOf(slug)
                .flatMap(agenda::get)
                .filter(it -> it.listing().isPublished())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var form = JoinForm.of(typed);
        var who = cookies.who(request);
        var texts = cookies.texts(request);
        var wrong = complaints(form, who, texts);
        if (!wrong.isEmpty()) {
            again(slug, form, wrong, texts, request, response);
            return;
        }
        var wait = limits.take(Limit.SIGN_UPS, request, who.map(Person::id));
        if (wait.isPresent()) {
            var sentence = texts.get("limit.sign-ups", Limits.minutes(wait.get()));
            again(slug, form, Map.of("", sentence), texts, request, response);
            return;
        }
        switch (join(activity.id(), form, who)) {
            case JoinOutcome.Coming coming ->
                welcome(coming.signUp().person(), coming.signUp().at(), coming.words(), form, who, texts, response);
            case JoinOutcome.Waits waits ->
                welcome(waits.waiting().person(), waits.waiting().at(), waits.words(), form, who, texts, response);
            case JoinOutcome.Full full -> again(slug, form, full(full, texts), texts, request, response);
            case JoinOutcome.Cancelled _ ->
                again(slug, form, Map.of("", texts.get("join.cancelled")), texts, request, response);
            case JoinOutcome.NotOn _ ->
                again(slug, form, Map.of("", texts.get("join.not-on")), texts, request, response);
            case JoinOutcome.Suspended it -> {
                var why = texts.get("join.suspended", it.why().grounds().text());
                again(slug, form, Map.of("", why), texts, request, response);
            }
        }
    }

    private JoinOutcome join(ListingId activity, JoinForm form, Optional<Person> who) {
        var joiner = who.<Joiner>map(it -> new Joiner.Known(it.id()))
                .orElseGet(() -> new Joiner.New(form.firstName().orElseThrow()));
        var key = form.formKey().orElseThrow();
        if (form.standing()) {
            return standing.take(activity, joiner, form.attendance(), key);
        }
        var date = form.day().orElseThrow();
        return form.orWait()
                ? joining.joinOrWait(activity, date, joiner, form.attendance(), key)
                : joining.join(activity, date, joiner, form.attendance(), key);
    }

    private static Map<String, String> full(JoinOutcome.Full full, Texts texts) {
        return Map.of(JoinForm.WAIT, texts.get(full.left() == 0 ? "join.full" : "join.too-many", full.left()));
    }

    private static Map<String, String> complaints(JoinForm form, Optional<Person> who, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (who.isEmpty() && form.firstName().isEmpty()) {
            wrong.put(JoinForm.NAME, texts.get(form.name().isBlank() ? "join.name.none" : "join.name.wrong"));
        }
        if (form.partySize().isEmpty()) {
            wrong.put(JoinForm.PARTY, texts.get("join.party.wrong"));
        }
        if (form.day().isEmpty()) {
            wrong.put("", texts.get("join.not-on"));
        } else if (form.formKey().isEmpty()) {
            wrong.put("", texts.get("join.again"));
        }
        return wrong;
    }

    /** The browser is known from now on: for long if it is their own, else as long as it takes to read the words. */
    private void welcome(
            PersonId person,
            Instant since,
            Optional<CodeWords> words,
            JoinForm form,
            Optional<Person> who,
            Texts texts,
            HttpServletResponse response) {
        words.ifPresent(it -> {
            cookies.tell(response, it);
            residents.speaks(person, texts.locale());
        });
        // The same form again, by a double tap or a line that broke; one that lay about for longer opens nothing.
        var isFresh = since.isAfter(clock.instant().minus(Residents.SHARED));
        var isNew = who.isEmpty() && isFresh;
        if (isNew) {
            cookies.remember(response, residents.remember(person, form.own()), form.own());
        }
        SeeOther.page(response, isNew ? MinePages.WELCOME : MinePages.MINE);
    }

    private void again(
            String slug,
            JoinForm form,
            Map<String, String> wrong,
            Texts texts,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        // A form that was not ours gets a key of ours; one that was keeps its own.
        var next = form.formKey().isPresent() ? form : form.withKey();
        var visit = new Visit(
                "activiteit/" + slug + "/meedoen", Map.of("slug", slug), Map.of(), texts, cookies.read(request));
        try {
            door.again(JoinView.class, it -> it.with(next, wrong), visit, request, response);
        } catch (NotFoundException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
