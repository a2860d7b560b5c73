package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import nl.omdehoek.people.Weighty;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;

/** "Vergeet mij": what happens then, in plain words; and the form that does it, after their words. */
@Route(value = "mijn/vergeten/:bewijs?", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class ForgetView extends ReaderView {

    static final String PATH = "/mijn/vergeten";
    static final String POST = "/mijn/vergeet-mij";

    private final AskAgain ask;
    private WordsAgain words = WordsAgain.NONE;

    ForgetView(AskAgain ask) {
        this.ask = ask;
    }

    void with(WordsAgain refused) {
        words = refused;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var whatHappens = Stream.of("forget.you", "forget.dates", "forget.keeper", "forget.journal")
                .map(it -> new ListItem(texts.get(it)))
                .toArray(Component[]::new);
        add(
                Html.link(MineView.PATH, "back", new Text("← " + texts.get("own.back"))),
                new H1(texts.get("forget.title")),
                new Paragraph(texts.get("forget.what")),
                Html.of("ul", "points", whatHappens),
                new Paragraph(texts.get("forget.for-good")));
        add(ask.of(Weighty.FORGET, words, POST, "forget.go", visit).toArray(Component[]::new));
        return new PageHead(texts.get("forget.title"), texts.get("forget.what"), PATH).hidden();
    }
}
