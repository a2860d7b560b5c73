package nl.omdehoek.ui.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** How accessible this is, what was tested and how, and what to do about what does not work. */
@Route(value = "toegankelijkheid", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class AccessibilityView extends PlainPage {

    AccessibilityView() {
        super("accessibility", "/toegankelijkheid");
    }
}
