package nl.omdehoek.ui.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** A page of nothing but our own words: a title, and pieces with a heading each. */
abstract class PlainPage extends ReaderView {

    private final String name;
    private final String path;

    /** @param name under which its texts stand: {@code about.title}, {@code about.1.title}, {@code about.1.text} … */
    PlainPage(String name, String path) {
        this.name = name;
        this.path = path;
    }

    @Override
    protected final PageHead show(Visit visit) {
        var texts = visit.texts();
        addClassName("prose");
        add(new H1(texts.get(name + ".title")), new Paragraph(texts.get(name + ".lead")));
        for (var i = 1; texts.has(name + "." + i + ".title"); i++) {
            add(new H2(texts.get(name + "." + i + ".title")));
            texts.get(name + "." + i + ".text").lines().forEach(it -> add(new Paragraph(it)));
        }
        more(texts);
        return new PageHead(texts.get(name + ".title"), texts.get(name + ".lead"), path);
    }

    /** What follows the words. */
    protected void more(Texts texts) {
        add(new Paragraph(Html.link("/", "back", new Text(texts.get("plain.home")))));
    }
}
