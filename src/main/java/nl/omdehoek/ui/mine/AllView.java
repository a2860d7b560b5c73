package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.people.Weighty;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;

/** "Alles over mij": all that is kept of somebody, to take along; after their words. */
@Route(value = "mijn/alles/:bewijs?", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class AllView extends ReaderView {

    static final String PATH = "/mijn/alles";
    static final String FILE = "/mijn/alles.zip";

    private final AskAgain ask;
    private WordsAgain words = WordsAgain.NONE;

    AllView(AskAgain ask) {
        this.ask = ask;
    }

    void with(WordsAgain refused) {
        words = refused;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(
                Html.link(MineView.PATH, "back", new Text("← " + texts.get("own.back"))),
                new H1(texts.get("all.title")),
                new Paragraph(texts.get("all.what")),
                new Paragraph(texts.get("all.files")));
        add(ask.of(Weighty.HAND_OVER, words, FILE, "all.go", visit).toArray(Component[]::new));
        return new PageHead(texts.get("all.title"), texts.get("all.what"), PATH).hidden();
    }
}
