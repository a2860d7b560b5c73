package nl.omdehoek.ui.post;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Icon;

/** What somebody is about to hand over, fact by fact, as whoever reads it sees it. */
class Summary extends Div {

    private final HtmlContainer facts = Html.of("dl", "about");

    Summary() {
        addClassName("panel");
        add(facts);
    }

    /** Nothing where there is nothing to say. */
    Summary fact(String icon, String label, String says) {
        if (!says.isBlank()) {
            facts.add(
                    Html.of("dt", "", new Icon(icon), Html.unseen(label)), Html.of("dd", "", new Div(new Text(says))));
        }
        return this;
    }
}
