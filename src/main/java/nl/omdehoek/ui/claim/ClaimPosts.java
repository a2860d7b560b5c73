package nl.omdehoek.ui.claim;

import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.listing.ClaimSubmission;
import nl.omdehoek.listing.Claimant;
import nl.omdehoek.listing.Claimed;
import nl.omdehoek.listing.Claims;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Named;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.mine.MinePages;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** Takes what somebody asks to keep, and leads on to "Mijn"; or shows the form again with what to do. */
@Controller
class ClaimPosts {

    private final Claims claims;
    private final Suspensions suspensions;
    private final Residents residents;
    private final BrowserCookies cookies;
    private final Limits limits;
    private final PlainDoor door;
    private final Clock clock;

    ClaimPosts(
            Claims claims,
            Suspensions suspensions,
            Residents residents,
            BrowserCookies cookies,
            Limits limits,
            PlainDoor door,
            Clock clock) {
        this.claims = claims;
        this.suspensions = suspensions;
        this.residents = residents;
        this.cookies = cookies;
        this.limits = limits;
        this.door = door;
        this.clock = clock;
    }

    /** Who comes to the address of what was sent finds the form. */
    @GetMapping(ClaimPages.PATH + "{kind}/{id}" + ClaimPages.SEND)
    String form(@PathVariable String kind, @PathVariable String id) {
        return "redirect:" + ClaimPages.PATH + UriUtils.encodePathSegment(kind, StandardCharsets.UTF_8) + "/"
                + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    }

    @PostMapping(ClaimPages.PATH + "{kind}/{id}" + ClaimPages.SEND)
    void claim(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var thing = Named.parse(ListingKind.class, kind)
                .flatMap(it -> ListingId.endOf(id).flatMap(listing -> claims.find(it, listing)))
                .orElseThrow(ClaimPosts::notThere);
        var form = ClaimForm.of(typed);
        var who = cookies.who(request);
        var texts = cookies.texts(request);
        // Sent twice it asked already, whatever else is wrong by now.
        var before = form.formKey().flatMap(claims::byForm);
        if (before.isPresent()) {
            mine(new Claimed(before.get(), Optional.empty()), form, who, texts, response);
            return;
        }
        var wrong = form.complaints(who, texts);
        if (wrong.isEmpty()) {
            refusal(request, who, texts).ifPresent(it -> wrong.put("", it));
        }
        if (!wrong.isEmpty()) {
            again(thing, form, wrong, request, response);
            return;
        }
        var claimed = claim(thing, form, who);
        if (claimed.isPresent()) {
            mine(claimed.get(), form, who, texts, response);
        } else {
            again(thing, form, wrong, request, response);
        }
    }

    private Optional<String> refusal(HttpServletRequest request, Optional<Person> who, Texts texts) {
        var suspension = who.flatMap(it -> suspensions.of(it.id()));
        return suspension.isPresent()
                ? suspension.map(it -> texts.get("join.suspended", it.grounds().text()))
                : limits.take(Limit.POSTS, request, who.map(Person::id))
                        .map(it -> texts.get("limit.posts", Limits.minutes(it)));
    }

    private Optional<Claimed> claim(Findable thing, ClaimForm form, Optional<Person> who) {
        var key = form.formKey().orElseThrow();
        var by = who.<Claimant>map(it -> new Claimant.Known(it.id()))
                .orElseGet(() -> new Claimant.New(form.firstName()));
        try {
            return claims.claim(new ClaimSubmission(thing.kind(), thing.id(), form.words(), key), by);
        } catch (DuplicateKeyException _) {
            // The same form, at the same moment.
            return claims.byForm(key).map(it -> new Claimed(it, Optional.empty()));
        }
    }

    /** The browser is known from now on: for long if it is their own, else as long as it takes to read the words. */
    private void mine(
            Claimed claimed, ClaimForm form, Optional<Person> who, Texts texts, HttpServletResponse response) {
        var claim = claimed.claim();
        claimed.words().ifPresent(it -> {
            cookies.tell(response, it);
            residents.speaks(claim.person(), texts.locale());
        });
        // The same form again, by a double tap; one that lay about for longer opens nothing.
        var isFresh = claim.askedAt().isAfter(clock.instant().minus(Residents.SHARED));
        var isNew = who.isEmpty() && isFresh;
        if (isNew) {
            cookies.remember(response, residents.remember(claim.person(), form.own()), form.own());
        }
        SeeOther.page(response, isNew ? MinePages.WELCOME : MinePages.MINE);
    }

    private void again(
            Findable thing,
            ClaimForm form,
            Map<String, String> wrong,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var route = Map.of("kind", thing.kind().word(), "id", thing.id().value());
        var path = ClaimPages.of(thing).substring(1);
        var visit = new Visit(path, route, Map.of(), cookies.texts(request), cookies.read(request));
        try {
            door.again(ClaimView.class, it -> it.with(form.withKey(), wrong), visit, request, response);
        } catch (NotFoundException _) {
            throw notThere();
        }
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
