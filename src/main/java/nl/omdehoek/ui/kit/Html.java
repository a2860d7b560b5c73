package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.omdehoek.wording.Texts;

/** Short ways to say common pieces of HTML. */
public final class Html {

    private Html() {}

    /** An element with this tag and class, holding these. */
    public static HtmlContainer of(String tag, String className, Component... inside) {
        var element = new HtmlContainer(tag);
        if (!className.isEmpty()) {
            element.getElement().setAttribute("class", className);
        }
        element.add(inside);
        return element;
    }

    public static HtmlContainer text(String tag, String className, String text) {
        return of(tag, className, new Text(text));
    }

    public static Span span(String className, String text) {
        var span = new Span(text);
        if (!className.isEmpty()) {
            span.getElement().setAttribute("class", className);
        }
        return span;
    }

    /** Words that only a screen reader says. */
    public static Span unseen(String text) {
        return span("sr", text);
    }

    /** What others wrote, which is Dutch: said so where our own words are not, so that it is read aloud rightly. */
    public static <C extends Component> C dutch(Texts texts, C written) {
        if (!texts.locale().equals(Texts.DUTCH)) {
            written.getElement().setAttribute("lang", Texts.DUTCH.getLanguage());
        }
        return written;
    }

    /** At most so many characters of it, to be told back to whoever typed it. */
    public static String beginning(String typed, int atMost) {
        return typed.codePointCount(0, typed.length()) <= atMost
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, atMost)) + "…";
    }

    /** A sentence that answers what somebody did; a screen reader tells it. */
    public static Paragraph notice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    public static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }

    public static Anchor link(String href, String className, Component... inside) {
        var link = new Anchor(href, inside);
        if (!className.isEmpty()) {
            link.getElement().setAttribute("class", className);
        }
        return link;
    }
}
