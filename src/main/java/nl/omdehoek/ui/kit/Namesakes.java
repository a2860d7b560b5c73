package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.UnaryOperator;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;

/** Where more places bear the name that was typed: the others, as links. Nothing where there is only one. */
public class Namesakes extends Div {

    private static final int SHOWN = 5;

    /** @param page leads to the same page, seen from what stands in an address for a place */
    public Namesakes(Texts texts, HereFinder hereFinder, String typed, UnaryOperator<String> page) {
        var others = hereFinder.namesakes(typed);
        if (others.isEmpty()) {
            return;
        }
        var choices = new Choices(texts.get("here.others"));
        others.stream()
                .limit(SHOWN)
                .forEach(it -> choices.add(hereFinder.fullName(it), page.apply(HereFinder.address(it)), false));
        if (others.size() > SHOWN) {
            choices.add(texts.get("here.others.all", others.size()), Addresses.near("/buurt", typed), false);
        }
        add(new Paragraph(texts.get("here.others")), choices);
    }
}
