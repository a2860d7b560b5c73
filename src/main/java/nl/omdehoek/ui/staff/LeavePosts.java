package nl.omdehoek.ui.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.Farewell;
import nl.omdehoek.ui.mine.OwnFile;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What staff do with what is kept of them: take it along, and have it forgotten. Both right after they came in only. */
@Controller
class LeavePosts {

    static final String ALL = StaffView.PATH + "/alles.zip";
    static final String FORGET = StaffView.PATH + "/vergeet-mij";

    private final SignedIn signedIn;
    private final StaffSessions sessions;
    private final AboutMe aboutMe;
    private final OwnFile file;
    private final PlainDoor door;

    LeavePosts(SignedIn signedIn, StaffSessions sessions, AboutMe aboutMe, OwnFile file, PlainDoor door) {
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.aboutMe = aboutMe;
        this.file = file;
        this.door = door;
    }

    /** Who came in as far as they have to, a moment ago. */
    private Optional<StaffPass> fresh() {
        return signedIn.self().filter(sessions::isFresh);
    }

    @PostMapping(ALL)
    void all(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var fresh = fresh();
        if (fresh.isPresent()) {
            var texts = Texts.accepted(request.getHeader("Accept-Language"));
            file.handOver(fresh.get().person(), texts, response);
        } else {
            SeeOther.page(response, StaffView.PATH);
        }
    }

    /** Refused, the page says what has to be done first. */
    @PostMapping(FORGET)
    void forget(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var forgotten = fresh().filter(it -> aboutMe.forget(it.person()) == Farewell.FORGOTTEN);
        if (forgotten.isPresent()) {
            sessions.endAll(forgotten.get().person());
            SeeOther.page(response, StaffView.FORGOTTEN);
        } else {
            var texts = Texts.accepted(request.getHeader("Accept-Language"));
            var visit = new Visit(LeaveView.PATH.substring(1), Map.of(), Map.of(), texts);
            door.again(LeaveView.class, _ -> {}, visit, request, response);
        }
    }

    /** Who comes to the address of what was sent, from the browser's history say, finds the page with the form. */
    @GetMapping({ALL, FORGET})
    String page(HttpServletRequest request) {
        return "redirect:" + (request.getRequestURI().endsWith(FORGET) ? LeaveView.PATH : StaffView.PATH);
    }
}
