package nl.omdehoek.ui.messages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.omdehoek.messages.Giveaways;
import nl.omdehoek.messages.MessageText;
import nl.omdehoek.messages.SendOutcome;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.ReaderView;
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

/** Sends a message; or shows it again with what to do, or with the question whether it is meant so. */
@Controller
class MessagePosts {

    private final Talk talk;
    private final BrowserCookies cookies;
    private final PlainDoor door;
    private final Limits limits;

    MessagePosts(Talk talk, BrowserCookies cookies, PlainDoor door, Limits limits) {
        this.talk = talk;
        this.cookies = cookies;
        this.door = door;
        this.limits = limits;
    }

    /** Who comes to the address of what was sent finds the conversation. */
    @GetMapping("/mijn/berichten/{id}/sturen")
    String page(@PathVariable UUID id) {
        return "redirect:" + MessagesView.PATH + "/" + id;
    }

    @PostMapping("/mijn/berichten/{id}/sturen")
    void send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var form = MessageForm.of(typed);
        var asked = new Asked(id, cookies.texts(request), request, response);
        var who = cookies.who(request);
        if (who.isEmpty()) {
            again(form, Map.of(), asked);
            return;
        }
        if (talk.conversations().find(id, who.get().id()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var wrong = complaints(form, asked.texts());
        if (!wrong.isEmpty() || form.decision().equals(MessageForm.CHANGE)) {
            again(form, wrong, asked);
            return;
        }
        var giveaways = Giveaways.in(form.text());
        if (!giveaways.isEmpty() && !form.decision().equals(MessageForm.SEND)) {
            show(SureView.class, it -> it.with(form, giveaways), asked);
            return;
        }
        send(form, who.get(), asked);
    }

    /** What came in, and where its answer goes. */
    private record Asked(UUID conversation, Texts texts, HttpServletRequest request, HttpServletResponse response) {}

    private static Map<String, String> complaints(MessageForm form, Texts texts) {
        if (form.text().isBlank()) {
            return Map.of(MessageForm.TEXT, texts.get("messages.empty"));
        }
        if (!MessageText.isReadable(form.text())) {
            return Map.of(MessageForm.TEXT, texts.get("messages.long", MessageText.LONGEST));
        }
        return form.formKey().isEmpty() ? Map.of("", texts.get("messages.again")) : Map.of();
    }

    private void send(MessageForm form, Person who, Asked asked) throws IOException {
        var wait = limits.take(Limit.MESSAGES, asked.request(), Optional.of(who.id()));
        if (wait.isPresent()) {
            var until = time(limits.until(wait.get()), asked.texts());
            again(form, Map.of("", asked.texts().get("messages.wait", until)), asked);
            return;
        }
        var outcome = talk.conversations()
                .send(
                        asked.conversation(),
                        who.id(),
                        new MessageText(form.text()),
                        form.sixteen(),
                        form.formKey().orElseThrow());
        switch (outcome) {
            case SendOutcome.Sent _ -> SeeOther.page(asked.response(), MessagesView.PATH + "/" + asked.conversation());
            case SendOutcome.AgeUnknown _ ->
                again(form, Map.of(MessageForm.SIXTEEN, asked.texts().get("messages.sixteen.needed")), asked);
            // The page itself says why it cannot be done.
            case SendOutcome.Suspended _, SendOutcome.Closed _ -> again(form, Map.of(), asked);
            case SendOutcome.NotThere _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private String time(Instant moment, Texts texts) {
        return new Saying(texts, ZonedDateTime.now(talk.clock()), LocalTime.MAX).time(moment);
    }

    private void again(MessageForm form, Map<String, String> wrong, Asked asked) throws IOException {
        // A form that was not ours gets a key of ours; one that was keeps its own.
        var next = form.formKey().isPresent() ? form : form.withFreshKey();
        show(ConversationView.class, it -> it.with(next, wrong), asked);
    }

    private <V extends ReaderView> void show(Class<V> view, Consumer<V> with, Asked asked) throws IOException {
        var id = asked.conversation().toString();
        var visit = new Visit(
                MessagesView.PATH.substring(1) + "/" + id,
                Map.of("id", id),
                Map.of(),
                asked.texts(),
                cookies.read(asked.request()));
        door.again(view, with, visit, asked.request(), asked.response());
    }
}
