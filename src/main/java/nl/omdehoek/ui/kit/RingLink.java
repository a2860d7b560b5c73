package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.wording.Texts;

/** Rings somebody, where the device can. */
public class RingLink extends Anchor {

    public RingLink(PhoneNumber number, Texts texts) {
        super(number.uri(), texts.get("telephone.ring", number.spoken()));
        addClassNames("button", "plain");
    }
}
