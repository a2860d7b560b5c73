package nl.omdehoek.ui.photo;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Visit;

/** What somebody sees who sent so much that the form itself could not be read: how to get back to what they typed. */
class TooLargeView extends ReaderView {

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(new H1(texts.get("photo.too-large.title")), new Paragraph(texts.get("photo.too-large.what")));
        return new PageHead(texts.get("photo.too-large.title"), texts.get("photo.too-large.what"), "/").hidden();
    }
}
