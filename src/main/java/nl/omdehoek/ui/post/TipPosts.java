package nl.omdehoek.ui.post;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.omdehoek.drafts.Drafts;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.StillLife;
import nl.omdehoek.ui.shell.Typed;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers what helps somebody who writes, and puts a plainer word in the place of a hard one. Nothing of it is kept or logged. */
@Controller
class TipPosts {

    private final Tips tips;
    private final OpenDrafts open;
    private final Drafts drafts;
    private final BrowserCookies cookies;

    TipPosts(Tips tips, OpenDrafts open, Drafts drafts, BrowserCookies cookies) {
        this.tips = tips;
        this.open = open;
        this.drafts = drafts;
        this.cookies = cookies;
    }

    /** A piece of a page, for a script. */
    @PostMapping(Tips.PAGE)
    ResponseEntity<String> tips(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var drawn = tips.whileTyping(
                Typed.line(typed, Tips.FIELD),
                Typed.text(typed, "tekst"),
                Typed.line(typed, WhereQuestion.NEAR),
                Typed.line(typed, "alleen").equals("true"),
                cookies.texts(request));
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noStore())
                .body(StillLife.html(drawn));
    }

    @PostMapping(PostPages.DRAFT + "{reference}" + Tips.WORD)
    void word(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var field = Typed.line(typed, Tips.FIELD);
        open.find(reference, cookies.who(request)).ifPresent(draft -> {
            if (open.of(draft.kind()).texts().contains(field)) {
                tips.plainer(draft.answer(field), Typed.line(typed, Tips.HARD), draft.answer(WhereQuestion.NEAR))
                        .ifPresent(it -> drafts.keep(draft, Map.of(field, it)));
            }
        });
        SeeOther.page(response, PostPages.draft(reference));
    }
}
