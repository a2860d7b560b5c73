package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.html.Div;

/** Offers to print the page: a button where scripts run, and until then a sentence that says what comes out. */
public class PrintWay extends Div {

    public PrintWay(String button, String sentence) {
        addClassNames("print-way", "not-print");
        var print = Html.text("button", "button plain", button);
        print.getElement().setAttribute("type", "button").setAttribute("data-print", "");
        add(print, Html.soft(sentence));
    }
}
