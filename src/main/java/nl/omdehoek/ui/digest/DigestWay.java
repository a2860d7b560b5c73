package nl.omdehoek.ui.digest;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** The way from "Mijn" to the weekly mail. */
public class DigestWay extends Section {

    public DigestWay(Texts texts) {
        add(
                new H2(texts.get("digest.title")),
                new Paragraph(texts.get("digest.mine")),
                Html.link(DigestView.PATH, "button plain", new Text(texts.get("digest.mine.go"))));
    }
}
