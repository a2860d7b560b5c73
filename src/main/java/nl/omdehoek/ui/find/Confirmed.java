package nl.omdehoek.ui.find;

import com.vaadin.flow.component.html.Paragraph;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Freshness;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** How sure we are that this is still right: who said so last, by role, and when. */
class Confirmed extends Paragraph {

    Confirmed(Findable thing, Texts texts, Saying saying) {
        addClassName("confirmed");
        var confirmation = thing.listing().confirmation();
        var freshness = confirmation.on(saying.now().toLocalDate(), thing.kind());
        if (freshness != Freshness.FRESH) {
            addClassName("doubt");
        }
        if (confirmation.confirmedOn() == null) {
            setText(texts.get("confirmed.never.long"));
            return;
        }
        var by = confirmation.confirmedBy() == null
                ? "SOMEBODY"
                : confirmation.confirmedBy().name();
        var said = texts.get("confirmed.by." + by, saying.ago(confirmation.confirmedOn()));
        setText(freshness == Freshness.FRESH ? said : said + " " + texts.get("confirmed.stale.long"));
    }
}
