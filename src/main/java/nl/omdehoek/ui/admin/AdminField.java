package nl.omdehoek.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;

/** One question of a form of administrators: a label and its input. */
final class AdminField extends Div {

    private AdminField(NativeLabel label, Component input) {
        super(label, input);
        addClassName("field");
    }

    static AdminField of(String id, String question, Component input) {
        input.setId(id);
        var label = new NativeLabel(question);
        label.setFor(id);
        return new AdminField(label, input);
    }
}
