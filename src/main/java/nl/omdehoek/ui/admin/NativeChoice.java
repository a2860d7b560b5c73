package nl.omdehoek.ui.admin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Map;
import nl.omdehoek.ui.kit.Html;

/** One of a few, in the browser's own list; the first is chosen until another is. */
@Tag("select")
class NativeChoice extends HtmlContainer {

    private static final String VALUE = "value";

    /** @param options what each is called, by its value */
    NativeChoice(Map<String, String> options) {
        options.forEach((value, says) -> {
            var option = Html.text("option", "", says);
            option.getElement().setAttribute(VALUE, value);
            add(option);
        });
        choose(options.keySet().stream().findFirst().orElse(""));
        getElement().addPropertyChangeListener(VALUE, "change", _ -> {});
    }

    void choose(String value) {
        getElement().setProperty(VALUE, value);
    }

    String chosen() {
        return getElement().getProperty(VALUE, "");
    }
}
