package nl.omdehoek.ui.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What a reader sees at an address that leads nowhere: what to do next, and a field to search with. */
class MissingView extends ReaderView {

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(new H1(texts.get("missing.title")), new Paragraph(texts.get("missing.what")));
        return new PageHead(texts.get("missing.title"), texts.get("missing.what"), "/").hidden();
    }
}
