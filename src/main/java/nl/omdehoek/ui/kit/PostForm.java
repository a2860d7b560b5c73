package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** A form that changes something: it is sent by the browser itself, so that it works before the app is there and without. */
public class PostForm extends HtmlContainer {

    public PostForm(String action, Component... inside) {
        super("form");
        getElement().setAttribute("method", "post").setAttribute("action", action);
        add(inside);
    }

    /** What goes along unseen. */
    public PostForm with(String name, String value) {
        var hidden = new HtmlContainer("input");
        hidden.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
        add(hidden);
        return this;
    }

    public PostForm button(String className, String text) {
        add(submit(className, text));
        return this;
    }

    /** One of several, which tells which one it was. */
    public PostForm button(String className, String text, String name, String value) {
        var button = submit(className, text);
        button.getElement().setAttribute("name", name).setAttribute("value", value);
        add(button);
        return this;
    }

    private static HtmlContainer submit(String className, String text) {
        var button = Html.text("button", className, text);
        button.getElement().setAttribute("type", "submit");
        return button;
    }
}
