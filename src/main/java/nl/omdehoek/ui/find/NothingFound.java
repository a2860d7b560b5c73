package nl.omdehoek.ui.find;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import nl.omdehoek.ui.kit.Addresses;
import nl.omdehoek.ui.kit.Choices;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Nothing fits: which choice to let go of, as links; or nothing is there at all, and then where help is. */
class NothingFound extends Section {

    /** Without these there would be just as little. */
    private static final Set<String> NO_CHOICE = Set.of("bij", "orde", "pagina");

    NothingFound(Texts texts, FindAddress address, @Nullable Here here) {
        setId("niets");
        addClassName("panel");
        add(new H2(texts.get("nothing.title")));
        if (NO_CHOICE.containsAll(address.names())) {
            var help = Addresses.near("/hulp", here == null ? "" : here.typed());
            add(new Paragraph(texts.get("nothing.empty")), new Anchor(help, texts.get("nothing.help")));
        } else {
            add(new Paragraph(texts.get("nothing.what")), ways(texts, address, here));
        }
    }

    private static Choices ways(Texts texts, FindAddress address, @Nullable Here here) {
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
        var clean = here == null ? FindAddress.empty() : FindAddress.empty().with("bij", here.typed());
        return ways.add(texts.get("nothing.all"), clean.href(), false);
    }
}
