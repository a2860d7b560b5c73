package nl.omdehoek.ui.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.PlaceOffers;
import nl.omdehoek.activities.StandingPlaces;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.handover.HandOverPages;
import nl.omdehoek.ui.messages.MessageLinks;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody does on "Mijn": come back by words, not come after all, and be forgotten by this browser. */
@Controller
class MinePosts {

    private final Residents residents;
    private final Joining joining;
    private final PlaceOffers offers;
    private final StandingPlaces standing;
    private final MailAddresses addresses;
    private final BrowserCookies cookies;
    private final Limits limits;
    private final PlainDoor door;

    MinePosts(
            Residents residents,
            Joining joining,
            PlaceOffers offers,
            StandingPlaces standing,
            MailAddresses addresses,
            BrowserCookies cookies,
            Limits limits,
            PlainDoor door) {
        this.residents = residents;
        this.joining = joining;
        this.offers = offers;
        this.standing = standing;
        this.addresses = addresses;
        this.cookies = cookies;
        this.limits = limits;
        this.door = door;
    }

    @PostMapping(MineView.PATH + "/terug")
    void comeBack(
            @RequestParam(defaultValue = "") String woorden,
            @RequestParam(defaultValue = "") String eigen,
            @RequestParam(defaultValue = "") String naar,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var texts = cookies.texts(request);
        var own = eigen.equals("ja");
        if (limits.take(Limit.WORDS, request).isPresent()) {
            again(texts, "mine.back.wait", woorden, own, request, response);
            return;
        }
        var person = residents.byWords(woorden);
        if (person.isEmpty()) {
            again(texts, "mine.back.wrong", woorden, own, request, response);
            return;
        }
        cookies.read(request).secret().ifPresent(residents::forget);
        // What was told to who was here before is not for who comes now.
        cookies.forgetTold(response);
        cookies.remember(response, residents.remember(person.get().id(), own), own);
        SeeOther.page(response, MessageLinks.isOurs(naar) || HandOverPages.isOurs(naar) ? naar : MineView.PATH);
    }

    private void again(
            Texts texts,
            String complaint,
            String words,
            boolean own,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var typed = Typed.line(words);
        door.again(
                MineView.class,
                it -> it.with(texts.get(complaint), typed, own),
                new Visit("mijn", Map.of(), Map.of(), texts),
                request,
                response);
    }

    @PostMapping(MineView.PATH + "/afmelden/{signUp}")
    void leave(@PathVariable UUID signUp, HttpServletRequest request, HttpServletResponse response) {
        cookies.who(request).ifPresent(it -> joining.leave(it.id(), signUp));
        toMine(response);
    }

    @PostMapping(MineView.PATH + "/nooit-meer/{activity}")
    void leaveAll(@PathVariable String activity, HttpServletRequest request, HttpServletResponse response) {
        cookies.who(request).ifPresent(it -> ListingId.endOf(activity).ifPresent(id -> standing.leave(it.id(), id)));
        toMine(response);
    }

    /** Takes the place that is held, and shows the page: there it stands among what they come to, or waits still. */
    @PostMapping(MineView.PATH + "/plek/{waiting}")
    void take(@PathVariable UUID waiting, HttpServletRequest request, HttpServletResponse response) {
        cookies.who(request)
                .flatMap(it -> offers.find(waiting).filter(held -> held.person().equals(it.id())))
                .ifPresent(offers::take);
        toMine(response);
    }

    @PostMapping(MineView.PATH + "/van-de-lijst/{waiting}")
    void stopWaiting(@PathVariable UUID waiting, HttpServletRequest request, HttpServletResponse response) {
        cookies.who(request).ifPresent(it -> offers.stop(it.id(), waiting));
        toMine(response);
    }

    /** Whether the address is known or not, the answer is the same. */
    @PostMapping(MineView.PATH + "/mail-mij")
    void mail(@RequestParam(defaultValue = "") String adres, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var texts = cookies.texts(request);
        var typed = Typed.line(adres);
        var wait = MailAddress.isReadable(typed)
                ? limits.take(Limit.LINKS, request, new MailAddress(typed))
                : Optional.<Duration>empty();
        if (!MailAddress.isReadable(typed) || wait.isPresent()) {
            var complaint = wait.map(it -> texts.get("limit.links", Limits.minutes(it)))
                    .orElseGet(() -> texts.get("address.wrong"));
            door.again(
                    MineView.class,
                    it -> it.withAddress(complaint, typed),
                    new Visit("mijn", Map.of(), Map.of(), texts),
                    request,
                    response);
            return;
        }
        addresses.askWayBack(new MailAddress(typed));
        SeeOther.page(response, MineView.PATH + "?" + MineView.DONE + "=mail");
    }

    @PostMapping(MineView.PATH + "/opgeschreven")
    void written(HttpServletResponse response) {
        cookies.forgetWords(response);
        toMine(response);
    }

    @PostMapping(MineView.PATH + "/uit")
    void out(HttpServletRequest request, HttpServletResponse response) {
        cookies.read(request).secret().ifPresent(secret -> {
            residents.byBrowser(secret).ifPresent(it -> joining.forgetForms(it.id()));
            residents.forget(secret);
        });
        cookies.forget(response);
        toMine(response);
    }

    /** Who comes to the address of what was sent, from the browser's history say, finds their page. */
    @GetMapping({
        "/mijn/terug",
        "/mijn/afmelden/{signUp}",
        "/mijn/nooit-meer/{activity}",
        "/mijn/plek/{waiting}",
        "/mijn/van-de-lijst/{waiting}",
        "/mijn/mail-mij",
        "/mijn/opgeschreven",
        "/mijn/uit"
    })
    String page() {
        return "redirect:" + MineView.PATH;
    }

    /** Whoever signed up is on the list, also if their browser holds nothing; then it is told why no words are shown. */
    @GetMapping(MinePages.WELCOME)
    String welcome(HttpServletRequest request) {
        var holds = cookies.read(request).secret().isPresent();
        return "redirect:" + MineView.PATH + (holds ? "" : "?" + MineView.DONE + "=" + MineView.NOTHING_HELD);
    }

    private static void toMine(HttpServletResponse response) {
        SeeOther.page(response, MineView.PATH);
    }
}
