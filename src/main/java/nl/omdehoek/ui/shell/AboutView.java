package nl.omdehoek.ui.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** What this is, whose it is, and what it is made of. */
@Route(value = "over", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class AboutView extends PlainPage {

    private final Neighbourhoods neighbourhoods;

    AboutView(Neighbourhoods neighbourhoods) {
        super("about", "/over");
        this.neighbourhoods = neighbourhoods;
    }

    @Override
    protected void more(Texts texts) {
        add(Html.soft(texts.get("about.credit", neighbourhoods.credit())));
        super.more(texts);
    }
}
