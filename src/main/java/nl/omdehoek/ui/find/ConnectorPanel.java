package nl.omdehoek.ui.find;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.omdehoek.people.Connector;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** The person who knows everybody here, and how to ring her; or that there is nobody yet. */
public class ConnectorPanel extends Section {

    public ConnectorPanel(Texts texts, Optional<Connector> connector) {
        add(new H2(texts.get("connector.title")));
        var panel = Html.of("div", "panel");
        connector.ifPresentOrElse(
                it -> {
                    panel.add(new Paragraph(texts.get("connector.who", it.name())));
                    if (!it.telephone().isEmpty()) {
                        var ring = new Paragraph(texts.get("connector.ring") + " ");
                        ring.add(new Anchor(tel(it), it.telephone()));
                        panel.add(ring);
                    }
                    if (!it.hours().isEmpty()) {
                        panel.add(Html.dutch(texts, Html.soft(it.hours())));
                    }
                    if (it.example()) {
                        panel.add(Html.span("tag", texts.get("example")));
                    }
                },
                () -> panel.add(new Paragraph(texts.get("connector.none"))));
        add(panel);
    }

    /** A link that rings her. */
    static String tel(Connector connector) {
        return "tel:" + connector.telephone().replaceAll("[^+\\d]", "");
    }
}
