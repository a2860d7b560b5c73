package nl.omdehoek.ui.find;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.omdehoek.ui.kit.Choices;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Nothing fits: which choice to let go of, as links. */
class NothingFound extends Section {

    NothingFound(Texts texts, FindAddress address, @Nullable Here here) {
        setId("niets");
        addClassName("panel");
        add(new H2(texts.get("nothing.title")), new Paragraph(texts.get("nothing.what")));
        var ways = new Choices(texts.get("nothing.ways"));
        for (var choice : List.of(
                "q", "wanneer", "straal", "toegang", "gratis", "thema", "voor", "taal", "waar", "verwijzing", "wat")) {
            if (address.has(choice)) {
                ways.add(
                        texts.get("nothing.without." + choice),
                        address.without(choice).href(),
                        false);
            }
        }
        if (address.has("wanneer") && !address.has("wanneer", "week")) {
            ways.add(texts.get("nothing.week"), address.with("wanneer", "week").href(), false);
        }
        if (address.names().stream().anyMatch(it -> !it.equals("bij"))) {
            var clean = here == null ? FindAddress.empty() : FindAddress.empty().with("bij", here.typed());
            ways.add(texts.get("nothing.all"), clean.href(), false);
        }
        add(ways);
    }
}
