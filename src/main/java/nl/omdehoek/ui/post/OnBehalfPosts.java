package nl.omdehoek.ui.post;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.omdehoek.help.Entering;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Keeps what staff wrote down. Whoever may not is told that there is no such page. */
@Controller
class OnBehalfPosts {

    private final SignedIn signedIn;
    private final Entering entering;
    private final OnBehalfForm form;
    private final AskHelp asking;
    private final BrowserCookies cookies;
    private final PlainDoor door;

    OnBehalfPosts(
            SignedIn signedIn,
            Entering entering,
            OnBehalfForm form,
            AskHelp asking,
            BrowserCookies cookies,
            PlainDoor door) {
        this.signedIn = signedIn;
        this.entering = entering;
        this.form = form;
        this.asking = asking;
        this.cookies = cookies;
        this.door = door;
    }

    @PostMapping(OnBehalfPages.PATH + OnBehalfPages.ENTER)
    void enter(
            @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var staff = signedIn.staff().filter(entering::mayEnter).orElseThrow(OnBehalfPosts::notThere);
        var answers = read(typed);
        var texts = cookies.texts(request);
        var wrong = complaints(answers, staff, texts);
        if (!wrong.isEmpty()) {
            var visit = new Visit(OnBehalfPages.PATH.substring(1), Map.of(), Map.of(), texts, cookies.read(request));
            door.again(OnBehalfView.class, it -> it.with(answers, wrong), visit, request, response);
            return;
        }
        var entered = entering.enter(form.caller(answers), it -> form.request(answers, it), staff);
        entered.words()
                .ifPresent(it -> cookies.giveSlip(response, entered.request().toString(), it));
        SeeOther.page(response, OnBehalfPages.slip(entered.request()));
    }

    private Answers read(MultiValueMap<String, String> typed) {
        var answers = new HashMap<String, String>();
        form.fields().forEach(it -> answers.put(it, Typed.text(typed, it)));
        return new Answers(answers);
    }

    private Map<String, String> complaints(Answers answers, PersonId staff, Texts texts) {
        var wrong = new LinkedHashMap<>(form.complaints(answers, texts));
        asking.found(answers)
                .filter(it -> !entering.mayEnter(staff, it.neighbourhood()))
                .ifPresent(_ -> wrong.put(AroundQuestion.NEAR, texts.get("namens.elsewhere")));
        return wrong;
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Who comes to the address of what was sent finds the page. */
    @GetMapping(OnBehalfPages.PATH + OnBehalfPages.ENTER)
    String page() {
        return "redirect:" + OnBehalfPages.PATH;
    }
}
