package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** Choices as links, each with how many are left with it; one that was made has a tick, and its link takes it back. */
public class Choices extends UnorderedList {

    public Choices(String label) {
        addClassName("choices");
        getElement().setAttribute("aria-label", label);
    }

    public Choices add(String text, String href, boolean chosen) {
        return add(text, href, chosen, null);
    }

    public Choices add(String text, String href, boolean chosen, @Nullable Long count) {
        var link = new Anchor(href, text);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        if (count != null) {
            link.add(Html.span("n", " " + count));
        }
        add(new ListItem(link));
        return this;
    }
}
