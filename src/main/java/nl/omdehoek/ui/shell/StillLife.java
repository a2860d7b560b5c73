package nl.omdehoek.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;

/**
 * What was drawn with components, as one piece of HTML. A reader's page changes nothing by itself, so neither server nor
 * browser has to keep a thousand nodes of it.
 */
public final class StillLife {

    private StillLife() {}

    /** Puts what the drawn element is and holds into this one, which holds nothing else. */
    static void hang(Element drawn, Element place) {
        place.getAttributeNames().filter(it -> !drawn.hasAttribute(it)).toList().forEach(place::removeAttribute);
        drawn.getAttributeNames().forEach(it -> place.setAttribute(it, drawn.getAttribute(it)));
        place.setProperty("innerHTML", of(drawn));
    }

    /** What it holds, as a script puts it into a page. */
    public static String html(Component drawn) {
        return of(drawn.getElement());
    }

    private static String of(Element drawn) {
        var document = new Document("");
        // With signs from beyond this set written as numbers, a sign takes one byte of memory instead of two.
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.ISO_8859_1);
        // In the document, or else its settings do not hold.
        document.appendChild(ElementUtil.toJsoup(document, drawn));
        return document.child(0).html();
    }
}
