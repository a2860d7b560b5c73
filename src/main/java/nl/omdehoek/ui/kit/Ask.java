package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A form with one field and one button that leads to an address: it works before the app is there, and without it. */
public class Ask extends HtmlContainer {

    private final HtmlContainer input = new HtmlContainer("input");
    private final HtmlContainer above = new HtmlContainer("label");
    private final HtmlContainer row = Html.of("div", "ask");

    /**
     * @param action where it leads
     * @param name the choice that is asked for
     * @param label what stands above the field
     */
    public Ask(String action, String name, String label, String value, String button) {
        super("form");
        getElement().setAttribute("method", "get").setAttribute("action", action);
        var id = "ask-" + name;
        above.getElement().setAttribute("for", id);
        above.add(new Text(label));
        input.getElement()
                .setAttribute("id", id)
                .setAttribute("name", name)
                .setAttribute("type", "search")
                .setAttribute("value", value)
                .setAttribute("maxlength", "100")
                .setAttribute("enterkeyhint", "search");
        var submit = Html.text("button", "button", button);
        submit.getElement().setAttribute("type", "submit");
        row.add(input, submit);
        add(above, row);
    }

    /** An example in the empty field. */
    public Ask example(String text) {
        input.getElement().setAttribute("placeholder", text);
        return this;
    }

    /** Asks for a day, not before this one. */
    public Ask asDay(LocalDate first) {
        input.getElement()
                .setAttribute("type", "date")
                .setAttribute("min", first.toString())
                .removeAttribute("maxlength")
                .removeAttribute("enterkeyhint");
        return this;
    }

    /** Names that can be chosen while typing, from a list on the page. */
    public Ask suggesting(String listId) {
        input.getElement().setAttribute("list", listId);
        return this;
    }

    /** Choices made before, kept along. */
    public Ask keeping(Map<String, List<String>> choices) {
        choices.forEach((name, values) -> values.forEach(value -> {
            var hidden = new HtmlContainer("input");
            hidden.getElement()
                    .setAttribute("type", "hidden")
                    .setAttribute("name", name)
                    .setAttribute("value", value);
            add(hidden);
        }));
        return this;
    }

    /** Says to assistive technology that this is where one searches; who sees the field sees that. */
    public Ask asSearch() {
        getElement().setAttribute("role", "search");
        above.getElement().setAttribute("class", "sr");
        return this;
    }
}
