package nl.omdehoek.ui.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.notifications.RingList;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.host.WalkAlongForm.Refused;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is done on the desk's page. Whoever is not signed in is told that there is no such page. */
@Controller
@RequestMapping(DeskView.PATH)
class DeskPosts {

    private final SignedIn signedIn;
    private final RingList ringing;
    private final Hosting hosting;
    private final BrowserCookies cookies;
    private final PlainDoor door;

    DeskPosts(SignedIn signedIn, RingList ringing, Hosting hosting, BrowserCookies cookies, PlainDoor door) {
        this.signedIn = signedIn;
        this.ringing = ringing;
        this.hosting = hosting;
        this.cookies = cookies;
        this.door = door;
    }

    @PostMapping("/gebeld/{signUp}")
    void rung(@PathVariable UUID signUp, @RequestParam(defaultValue = "0") int stand, HttpServletResponse response) {
        ringing.rung(staff(), signUp, stand);
        SeeOther.page(response, DeskView.PATH);
    }

    @PostMapping("/loopt-mee/{activity}/{signUp}")
    void walksAlong(
            @PathVariable String activity,
            @PathVariable UUID signUp,
            @RequestParam(defaultValue = "") String met,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var staff = staff();
        var id = ListingId.endOf(activity).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var texts = cookies.texts(request);
        if (!FirstName.isReadable(met)) {
            var refused = new Refused(signUp, Typed.line(met), texts.get("join.name.wrong"));
            again(it -> it.with(refused), texts, request, response);
            return;
        }
        var before = hosting.walksAlong(staff, id, signUp, new FirstName(met));
        if (before.isPresent()) {
            var complaint = texts.get("host.walk.before", before.get().text());
            again(it -> it.with(complaint), texts, request, response);
            return;
        }
        SeeOther.page(response, DeskView.PATH);
    }

    private void again(Consumer<DeskView> with, Texts texts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var visit = new Visit(DeskView.PATH.substring(1), Map.of(), Map.of(), texts, cookies.read(request));
        door.again(DeskView.class, with, visit, request, response);
    }

    private PersonId staff() {
        return signedIn.staff().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Who comes to the address of what was sent finds the page. */
    @GetMapping({"/gebeld/{signUp}", "/loopt-mee/{activity}/{signUp}"})
    String page() {
        return "redirect:" + DeskView.PATH;
    }
}
