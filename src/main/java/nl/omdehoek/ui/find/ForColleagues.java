package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** What a listing says to professionals, folded away from residents. */
public final class ForColleagues {

    private ForColleagues() {}

    /** Nothing where it says no more than to residents. */
    public static Optional<Component> of(String words, Texts texts) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        var folded = Html.of("details", "more", Html.text("summary", "", texts.get("colleague.title")));
        words.lines().filter(it -> !it.isBlank()).forEach(it -> folded.add(Html.dutch(texts, new Paragraph(it))));
        return Optional.of(folded);
    }
}
