package nl.omdehoek.ui.messages;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.omdehoek.moderation.Suspension;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** Says to somebody who may take no part now that it is so, and why. */
public class SuspendedNotice extends Section {

    public SuspendedNotice(Texts texts, Suspension suspension) {
        super(
                new H2(texts.get("suspended.title")),
                new Paragraph(texts.get("suspended.what")),
                new Paragraph(texts.get("suspended.why")),
                Html.dutch(
                        texts,
                        Html.text("p", "notice said", suspension.grounds().text())),
                new Paragraph(texts.get("suspended.object")));
        addClassName("panel");
    }
}
