package nl.omdehoek.ui.judge;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.listing.Claims;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;

/** One who asks to keep something, as on the list. */
@Route(value = "werkbank/beheerder/:claim", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class ClaimJudgeView extends ReaderView {

    private final SignedIn signedIn;
    private final Claims claims;
    private final ClaimRows rows;
    private String typed = "";
    private String wrong = "";

    ClaimJudgeView(SignedIn signedIn, Claims claims, ClaimRows rows) {
        this.signedIn = signedIn;
        this.claims = claims;
        this.rows = rows;
    }

    /** The same with why not, as it was typed, and what is wrong with it. */
    void with(String why, String complaint) {
        typed = why;
        wrong = complaint;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var judge = signedIn.staff().orElseThrow(NotFoundException::new);
        var claim = Typed.uuid(visit.route().getOrDefault("claim", ""))
                .flatMap(it -> claims.look(it, judge))
                .orElseThrow(NotFoundException::new);
        add(
                Html.link(JudgePages.QUEUE, "back", new Text("← " + texts.get("judge.title"))),
                new H1(texts.get("judge.claims")),
                new H2(rows.title(claim, texts)));
        if (claim.outcome().isPresent()) {
            add(Html.notice(texts.get("judge.done.before")));
        } else {
            add(rows.inside(claim, typed, wrong, texts));
        }
        return new PageHead(texts.get("judge.claims"), texts.get("judge.what"), ClaimPages.of(claim.id())).hidden();
    }
}
