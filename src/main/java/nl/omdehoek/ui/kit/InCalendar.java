package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;

/** A link to dates as a file, which a phone takes into its calendar. */
public class InCalendar extends Anchor {

    public InCalendar(String file, String className, String text) {
        // Ours, but it may say webcal:, which Vaadin takes for a slip.
        setUnsafeHref(file);
        add(new Text(text));
        // It leads to a file: the app is not to look for a page there.
        setRouterIgnore(true);
        if (!className.isEmpty()) {
            getElement().setAttribute("class", className);
        }
    }
}
