package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.omdehoek.wording.Texts;

/** Numbers for what cannot wait, each to be rung with one tap. */
public class UrgentNumbers extends UnorderedList {

    /** @param numbers as they are called among the texts, as {@code 112} and {@code safe-home} */
    public UrgentNumbers(Texts texts, List<String> numbers) {
        addClassName("numbers");
        getElement().setAttribute("aria-label", texts.get("urgent.label"));
        for (var number : numbers) {
            var link = new Anchor("tel:" + texts.get("urgent." + number + ".tel"));
            link.add(
                    Html.text("b", "", texts.get("urgent." + number)),
                    Html.span("", texts.get("urgent." + number + ".when")));
            add(new ListItem(link));
        }
    }
}
