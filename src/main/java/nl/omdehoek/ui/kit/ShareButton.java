package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.html.Paragraph;

/** Passes a page on to somebody else, by whatever the phone has for that; not there where it has nothing. */
public class ShareButton extends Paragraph {

    /** @param title what is passed on, and {@code address} where it is: nothing else goes along */
    public ShareButton(String text, String title, String address) {
        addClassNames("share", "not-print");
        var button = Html.text("button", "button plain", text);
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-share", title)
                .setAttribute("data-address", address);
        add(button);
    }
}
