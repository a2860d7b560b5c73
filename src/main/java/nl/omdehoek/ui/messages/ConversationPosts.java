package nl.omdehoek.ui.messages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.messages.Introductions;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Begins, closes and opens conversations, and takes the answers of who is asked to talk. */
@Controller
class ConversationPosts {

    private final Talk talk;
    private final Introductions introductions;
    private final BrowserCookies cookies;

    ConversationPosts(Talk talk, Introductions introductions, BrowserCookies cookies) {
        this.talk = talk;
        this.introductions = introductions;
        this.cookies = cookies;
    }

    /** Who comes to the address of what was sent finds their conversations. */
    @GetMapping({MessageLinks.BEGIN, "/mijn/berichten/kennismaken/{introduction}"})
    String all() {
        return "redirect:" + MessagesView.PATH;
    }

    @GetMapping({"/mijn/berichten/{id}/dicht", "/mijn/berichten/{id}/open"})
    String page(@PathVariable UUID id) {
        return "redirect:" + MessagesView.PATH + "/" + id;
    }

    @PostMapping(MessageLinks.BEGIN)
    void begin(
            @RequestParam(name = MessageLinks.ABOUT, defaultValue = "") String activity,
            @RequestParam(name = MessageLinks.WITH, defaultValue = "") String other,
            HttpServletRequest request,
            HttpServletResponse response) {
        var who = cookies.who(request);
        if (who.isEmpty() || activity.isBlank()) {
            lead(response, "");
            return;
        }
        var conversation = Typed.uuid(other)
                .flatMap(it -> talk.conversations()
                        .between(who.get().id(), new PersonId(it), new Subject(ListingKind.ACTIVITY.name(), activity)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        lead(response, "/" + conversation);
    }

    @PostMapping("/mijn/berichten/{id}/dicht")
    void close(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        cookies.who(request).ifPresent(it -> talk.conversations().close(id, it.id()));
        lead(response, "/" + id);
    }

    @PostMapping("/mijn/berichten/{id}/open")
    void open(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        cookies.who(request).ifPresent(it -> talk.conversations().reopen(id, it.id()));
        lead(response, "/" + id);
    }

    @PostMapping("/mijn/berichten/kennismaken/{introduction}")
    void answer(
            @PathVariable UUID introduction,
            @RequestParam(defaultValue = "") String antwoord,
            HttpServletRequest request,
            HttpServletResponse response) {
        var who = cookies.who(request);
        var opened = who.filter(_ -> antwoord.equals("ja")).flatMap(it -> introductions.yes(introduction, it.id()));
        who.filter(_ -> antwoord.equals("nee")).ifPresent(it -> introductions.no(introduction, it.id()));
        lead(response, opened.map(it -> "/" + it).orElse(""));
    }

    private static void lead(HttpServletResponse response, String to) {
        SeeOther.page(response, MessagesView.PATH + to);
    }
}
