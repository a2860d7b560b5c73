package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;

/** Asks where somebody is: by postcode or name, or with a tap on a phone that knows. */
public class WhereAsk extends Div {

    private final String action;
    private final Ask ask;
    private final HtmlContainer locate;

    public WhereAsk(String action, Texts texts, String typed) {
        this.action = action;
        addClassName("panel");
        ask = new Ask(action, "bij", texts.get("here.ask"), typed, texts.get("here.go"))
                .example(texts.get("here.example"))
                .suggesting("namen");
        var names = Html.of("datalist", "");
        names.setId("namen");
        locate = Html.text("button", "button plain wide needs-app", texts.get("here.locate"));
        // What the phone says meanwhile, and later of each distance.
        locate.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-locate", action)
                .setAttribute("data-looking", texts.get("here.looking"))
                .setAttribute("data-failed", texts.get("here.failed"))
                .setAttribute("data-walk", texts.get("here.walk"));
        add(ask, names, locate, Html.soft(texts.get("here.promise")));
    }

    /** A choice made before, kept along whichever way the place is told. */
    public WhereAsk keeping(String name, String value) {
        return keeping(Map.of(name, List.of(value)));
    }

    /** All choices made before, in this order. */
    public WhereAsk keeping(Map<String, List<String>> choices) {
        ask.keeping(choices);
        var query = choices.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(value -> it.getKey() + "=" + Addresses.encoded(value)))
                .collect(Collectors.joining("&"));
        locate.getElement().setAttribute("data-locate", query.isEmpty() ? action : action + "?" + query);
        return this;
    }
}
