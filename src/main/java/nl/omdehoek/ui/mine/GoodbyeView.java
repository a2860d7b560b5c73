package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;

/** What somebody reads who was just forgotten. */
@Route(value = "mijn/tot-ziens", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class GoodbyeView extends ReaderView {

    static final String PATH = "/mijn/tot-ziens";

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(
                new H1(texts.get("goodbye.title")),
                new Paragraph(texts.get("goodbye.what")),
                new Paragraph(texts.get("goodbye.again")),
                Html.link("/", "button plain", new Text(texts.get("plain.home"))));
        return new PageHead(texts.get("goodbye.title"), texts.get("goodbye.what"), PATH).hidden();
    }
}
