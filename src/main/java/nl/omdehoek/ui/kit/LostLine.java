package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.html.Paragraph;
import nl.omdehoek.wording.Texts;

/** In a form: what a script says there when the line is down, and when it is back. Nothing until then. */
public class LostLine extends Paragraph {

    public LostLine(Texts texts) {
        addClassName("line");
        getElement()
                .setAttribute("role", "status")
                .setAttribute("hidden", "")
                .setAttribute("data-line", "")
                .setAttribute("data-lost", texts.get("net.lost"))
                .setAttribute("data-back", texts.get("net.back"));
    }
}
