package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.omdehoek.initiatives.Bearers;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** Who pull an initiative, who can stand in, and since when, each in a sentence. */
final class BearerWords {

    private final Texts texts;

    BearerWords(Texts texts) {
        this.texts = texts;
    }

    List<Component> of(Bearers bearers) {
        var all = new ArrayList<Component>();
        if (!bearers.keyPeople().isEmpty()) {
            all.add(new Paragraph(texts.get("initiative.people", bearers.keyPeople())));
        }
        if (bearers.since() != null) {
            all.add(Html.soft(texts.get("initiative.since", String.valueOf(bearers.since()))));
        }
        return all;
    }
}
