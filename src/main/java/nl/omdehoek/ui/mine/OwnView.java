package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;

/** One way in which somebody can be reached: one answer to give, to change and to take back; for who is known here. */
abstract class OwnView extends ReaderView {

    private final Residents residents;
    private final String path;
    private final String key;
    private String complaint = "";
    private String typed = "";

    /** @param key of the texts: its title, and what it is for */
    OwnView(Residents residents, String path, String key) {
        this.residents = residents;
        this.path = path;
        this.key = key;
    }

    /** The same, with what was typed and what is wrong with it. */
    final void with(String complaint, String typed) {
        this.complaint = complaint;
        this.typed = typed;
    }

    final String complaint() {
        return complaint;
    }

    final String typed() {
        return typed;
    }

    @Override
    protected final PageHead show(Visit visit) {
        var texts = visit.texts();
        add(
                Html.link(MineView.PATH, "back", new Text("← " + texts.get("mine.title"))),
                new H1(texts.get(key + ".title")));
        visit.browser()
                .secret()
                .flatMap(residents::byBrowser)
                .ifPresentOrElse(
                        it -> {
                            add(new Paragraph(texts.get(key + ".what")));
                            own(it, texts);
                        },
                        () -> add(new Paragraph(texts.get("mine.known-first"))));
        return new PageHead(texts.get(key + ".title"), texts.get(key + ".what"), path).hidden();
    }

    /** What there is, and the form. */
    abstract void own(Person person, Texts texts);
}
