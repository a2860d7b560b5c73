package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import nl.omdehoek.wording.Texts;

/** "Snel weg": a plain link, so that it works at once; with the app it also takes this page out of the history. */
public class QuickWayOut extends Anchor {

    public QuickWayOut(Texts texts) {
        super("https://www.knmi.nl", new Text(texts.get("help.leave")));
        getElement()
                .setAttribute("class", "button leave not-print")
                .setAttribute("data-leave", "")
                .setAttribute("rel", "noreferrer");
    }
}
