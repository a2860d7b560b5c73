package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import nl.omdehoek.help.Entering;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.help.HelpPages;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PrintWay;
import nl.omdehoek.ui.kit.WordsToKeep;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.Slip;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Texts;

/** The slip for somebody whose question was written down: when they hear, and their words. Said once. */
@Route(value = "werkbank/namens/:request", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class OnBehalfSlipView extends ReaderView {

    private final SignedIn signedIn;
    private final Entering entering;
    private final RequestDesk desk;
    private final Residents residents;
    private final Origin origin;

    OnBehalfSlipView(SignedIn signedIn, Entering entering, RequestDesk desk, Residents residents, Origin origin) {
        this.signedIn = signedIn;
        this.entering = entering;
        this.desk = desk;
        this.residents = residents;
        this.origin = origin;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var staff = signedIn.staff().filter(entering::mayEnter).orElseThrow(NotFoundException::new);
        var request = Typed.uuid(visit.route().getOrDefault("request", ""))
                .filter(it -> entering.isBy(staff, it))
                .orElseThrow(NotFoundException::new);
        addClassName("slip");
        add(Html.link("/werkbank", "back", new Text("← " + texts.get("judge.title"))));
        visit.browser()
                .slip()
                .filter(it -> it.secret().equals(request.toString()))
                .ifPresentOrElse(
                        it -> slip(request, it, texts),
                        () -> add(new H1(texts.get("slip.title")), new Paragraph(texts.get("namens.over"))));
        onward(request, staff, texts);
        return new PageHead(texts.get("slip.title"), texts.get("namens.what"), OnBehalfPages.slip(request)).hidden();
    }

    private void slip(UUID request, Slip slip, Texts texts) {
        var name = desk.find(request)
                .flatMap(it -> residents.find(it.person()))
                .map(it -> it.name().text())
                .orElse("");
        add(
                new H1(texts.get("slip.for", name)),
                Html.text("p", "lead", texts.get("namens.done")),
                new H2(texts.get("mine.words")),
                new WordsToKeep(texts, slip.words()),
                new Paragraph(texts.get("slip.use", origin.to("/mijn"))),
                Html.soft(texts.get("slip.once")),
                new PrintWay(texts.get("slip.print"), texts.get("namens.print")));
    }

    /** The desk that wrote it down does not answer it, unless it is asked to. */
    private void onward(UUID request, PersonId staff, Texts texts) {
        if (desk.answers(staff, request)) {
            add(new Paragraph(
                    Html.link(HelpPages.request(request), "button not-print", new Text(texts.get("namens.look")))));
        }
        add(new Paragraph(
                Html.link(OnBehalfPages.PATH, "button plain not-print", new Text(texts.get("namens.again")))));
    }
}
