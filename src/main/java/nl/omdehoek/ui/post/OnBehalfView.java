package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.help.Entering;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.UrgentNumbers;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.Visit;

/** Where staff write down what somebody asks who rings, or stands at the counter. */
@Route(value = "werkbank/namens", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class OnBehalfView extends ReaderView {

    private final SignedIn signedIn;
    private final Entering entering;
    private final OnBehalfForm form;
    private Answers typed = Answers.NONE;
    private Map<String, String> wrong = Map.of();

    OnBehalfView(SignedIn signedIn, Entering entering, OnBehalfForm form) {
        this.signedIn = signedIn;
        this.entering = entering;
        this.form = form;
    }

    /** The same with what was typed, and a sentence for each field with something wrong. */
    void with(Answers answers, Map<String, String> complaints) {
        typed = answers;
        wrong = complaints;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        if (signedIn.staff().filter(entering::mayEnter).isEmpty()) {
            throw new NotFoundException();
        }
        add(
                Html.link("/werkbank", "back", new Text("← " + texts.get("judge.title"))),
                new H1(texts.get("namens.title")),
                Html.text("p", "lead", texts.get("namens.what")),
                Html.text("p", "notice", texts.get("report.urgent")),
                new UrgentNumbers(texts, List.of("112", "113", "safe-home")));
        if (!wrong.isEmpty()) {
            add(Html.notice(texts.get("namens.wrong")));
        }
        var asking = new Asking(OnBehalfPages.PATH, typed, wrong, Optional.empty(), visit);
        var post = new PostForm(
                        OnBehalfPages.PATH + OnBehalfPages.ENTER,
                        form.inside(asking).toArray(Component[]::new))
                .with(
                        OnBehalfForm.KEY,
                        typed.has(OnBehalfForm.KEY)
                                ? typed.get(OnBehalfForm.KEY)
                                : UUID.randomUUID().toString())
                .button("button wide", texts.get("namens.go"));
        post.addClassName("panel");
        add(post);
        return new PageHead(texts.get("namens.title"), texts.get("namens.what"), OnBehalfPages.PATH).hidden();
    }
}
