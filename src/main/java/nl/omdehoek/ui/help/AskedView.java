package nl.omdehoek.ui.help;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import nl.omdehoek.help.Volunteering;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;

/** "Kun jij dit doen?", for whoever holds the mail: two buttons, and nothing else of that person. */
@Route(value = "helpen/:secret", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class AskedView extends ReaderView {

    static final String DONE = "gedaan";
    static final String YES = "ja";
    static final String NOT_NOW = "nu-niet";

    private final Grants grants;
    private final Volunteering volunteering;
    private final TaskWords words;

    AskedView(Grants grants, Volunteering volunteering, TaskWords words) {
        this.grants = grants;
        this.volunteering = volunteering;
        this.words = words;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var secret = visit.route().getOrDefault("secret", "");
        var question = grants.look(secret, Grant.Kind.ASKED_TO_HELP)
                .flatMap(it -> volunteering.question(it.person(), UUID.fromString(it.about())));
        add(new H1(texts.get("helping.title")));
        var done = visit.choice(DONE).orElse("");
        if (done.equals(YES) || done.equals(NOT_NOW)) {
            add(Html.notice(texts.get("helping.done." + done)));
        } else if (question.isEmpty()) {
            add(new Paragraph(texts.get("helping.gone")));
        } else {
            add(new QuestionPanel(question.get(), HelpPages.ASKED + "/" + secret, words, texts));
        }
        add(Html.link("/mijn", "back", new Text(texts.get("mine.title"))));
        return new PageHead(texts.get("helping.title"), texts.get("helping.what"), HelpPages.ASKED).hidden();
    }
}
