package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** One question of a form: a label, a native input, and what to do about what was typed, tied to it for who listens. */
public class Field extends Div {

    /** Longer than any answer that is right: a browser cuts off what is longer, and says nothing. */
    public static final int LONG = 500;

    private final HtmlContainer input;
    private final HtmlContainer label = new HtmlContainer("label");

    private Field(String name, String question, HtmlContainer input) {
        this.input = input;
        addClassName("field");
        var id = "field-" + name;
        label.getElement().setAttribute("for", id);
        label.add(new Text(question));
        input.getElement().setAttribute("id", id).setAttribute("name", name);
        add(label, input);
    }

    public static Field text(String name, String question, String typed, int longest) {
        var input = new HtmlContainer("input");
        input.getElement()
                .setAttribute("type", "text")
                .setAttribute("value", typed)
                .setAttribute("maxlength", String.valueOf(longest));
        return new Field(name, question, input);
    }

    /** An e-mail address, with the keys for it on a phone. What is none is told by us, not by the browser in its own words. */
    public static Field email(String name, String question, String typed) {
        var field = text(name, question, typed, LONG).filling("email");
        field.input.getElement().setAttribute("inputmode", "email").setAttribute("autocapitalize", "none");
        return field;
    }

    /** A telephone number, with the keys for it; somebody else's, unless it says what the phone may fill in. */
    public static Field telephone(String name, String question, String typed) {
        var field = text(name, question, typed, LONG);
        field.input.getElement().setAttribute("type", "tel");
        return field.filling("off");
    }

    public static Field date(String name, String question, String typed) {
        var field = text(name, question, typed, 10);
        field.input.getElement().setAttribute("type", "date");
        return field;
    }

    public static Field time(String name, String question, String typed) {
        var field = text(name, question, typed, 5);
        field.input.getElement().setAttribute("type", "time");
        return field;
    }

    /** A file to send along; a browser offers these kinds, and whoever sends it may send any. */
    public static Field file(String name, String question, List<String> kinds) {
        var input = new HtmlContainer("input");
        input.getElement().setAttribute("type", "file").setAttribute("accept", String.join(",", kinds));
        return new Field(name, question, input);
    }

    /** Room for sentences. Who wrote too many is told so, and has them still. */
    public static Field area(String name, String question, String typed) {
        var input = Html.text("textarea", "", typed);
        input.getElement().setAttribute("rows", "5");
        return new Field(name, question, input);
    }

    /** One whole number of a few, as a list to choose from. */
    public static Field number(String name, String question, int chosen, int most) {
        var select = new HtmlContainer("select");
        for (var number = 1; number <= most; number++) {
            var option = Html.text("option", "", String.valueOf(number));
            option.getElement().setAttribute("value", String.valueOf(number));
            if (number == chosen) {
                option.getElement().setAttribute("selected", "");
            }
            select.add(option);
        }
        return new Field(name, question, select);
    }

    /** Something to tick: the box stands before its words. */
    public static Component tick(String name, String question, boolean ticked) {
        return tick(name, "ja", question, ticked);
    }

    /** The same, one of some that can be ticked together. */
    public static Component tick(String name, String value, String question, boolean ticked) {
        var input = new HtmlContainer("input");
        input.getElement()
                .setAttribute("type", "checkbox")
                .setAttribute("name", name)
                .setAttribute("value", value);
        if (ticked) {
            input.getElement().setAttribute("checked", "");
        }
        return Html.of("label", "tick", input, Html.span("", question));
    }

    /** One of a few, all in sight. */
    public static Component choice(String name, String value, String says, boolean chosen) {
        var input = new HtmlContainer("input");
        input.getElement()
                .setAttribute("type", "radio")
                .setAttribute("name", name)
                .setAttribute("value", value);
        if (chosen) {
            input.getElement().setAttribute("checked", "");
        }
        return Html.of("label", "tick", input, Html.span("", says));
    }

    /** One of several of this name on a page, each in a form of its own: which one. */
    public Field of(Object which) {
        var id = input.getElement().getAttribute("id") + "-" + which;
        input.getElement().setAttribute("id", id);
        label.getElement().setAttribute("for", id);
        return this;
    }

    /** To be taken along, not to be changed. */
    public Field readOnly() {
        input.getElement().setAttribute("readonly", "");
        return this;
    }

    /** With the keys for figures on a phone. */
    public Field numeric() {
        input.getElement().setAttribute("inputmode", "numeric");
        return this;
    }

    /** What the phone may fill in by itself. */
    public Field filling(String autocomplete) {
        input.getElement().setAttribute("autocomplete", autocomplete);
        return this;
    }

    /** Names that can be chosen while typing, from a list on the page. */
    public Field suggesting(String listId) {
        input.getElement().setAttribute("list", listId);
        return this;
    }

    /** What has to be done about what was typed; nothing if that is empty. */
    public Field complaint(String what) {
        if (!what.isEmpty()) {
            var id = input.getElement().getAttribute("id") + "-wrong";
            var sentence = Html.text("p", "wrong", what);
            sentence.setId(id);
            input.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", id);
            addComponentAtIndex(1, sentence);
        }
        return this;
    }
}
