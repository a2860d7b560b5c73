package nl.omdehoek.ui.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import nl.omdehoek.ui.kit.Texts;

/** What a reader sees when we failed: a calm sentence and a reference that stands in the log. */
class FailedView extends Main {

    PageHead tell(Texts texts, String reference) {
        add(new H1(texts.get("failed.title")), new Paragraph(texts.get("failed.what", reference)));
        return new PageHead(texts.get("failed.title"), texts.get("failed.what", reference), "/").hidden();
    }
}
