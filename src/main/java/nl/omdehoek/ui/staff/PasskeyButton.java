package nl.omdehoek.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** A button for what only a script can do with the device; what came of it is said under it. */
final class PasskeyButton extends Div {

    enum Does {
        ENTER,
        MAKE
    }

    /** @param label what a new passkey will be called */
    PasskeyButton(Texts texts, Does does, String text, String label) {
        addClassName("needs-app");
        var said = new Paragraph();
        said.setId("passkey-said");
        said.addClassName("wrong");
        said.getElement().setAttribute("role", "status");
        var button = Html.text("button", "button plain wide", text);
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-passkey", does.name().toLowerCase(Locale.ROOT))
                .setAttribute("data-label", label)
                .setAttribute("data-failed", texts.get("staff.passkey.failed"))
                .setAttribute("aria-describedby", "passkey-said");
        add(button, said);
    }
}
