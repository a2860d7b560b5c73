package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.html.Div;

/** Asks where somebody is: by postcode or name, or with a tap on a phone that knows. */
public class WhereAsk extends Div {

    public WhereAsk(String action, Texts texts, String typed) {
        addClassName("panel");
        add(new Ask(action, "bij", texts.get("here.ask"), typed, texts.get("here.go"))
                .example(texts.get("here.example"))
                .suggesting("namen"));
        var names = Html.of("datalist", "");
        names.setId("namen");
        var locate = Html.text("button", "button plain wide needs-app", texts.get("here.locate"));
        locate.getElement().setAttribute("type", "button").setAttribute("data-locate", action);
        add(names, locate, Html.soft(texts.get("here.promise")));
    }
}
