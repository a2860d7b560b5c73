package nl.omdehoek.ui.find;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.omdehoek.ui.kit.Choices;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Nothing fits: which one choice to let go of, as links that find something; or, if none does, where help is. */
class NothingFound extends Section {

    /** In this order they are offered. */
    private static final List<String> LET_GO = List.of(
            "q", "wanneer", "straal", "toegang", "gratis", "thema", "voor", "taal", "waar", "verwijzing", "wat");

    private final Texts texts;
    private final FindAddress address;

    /** @param counted how many there are at another address */
    NothingFound(Texts texts, FindAddress address, @Nullable Here here, ToLongFunction<FindAddress> counted) {
        this.texts = texts;
        this.address = address;
        setId("niets");
        addClassName("panel");
        add(new H2(texts.get("nothing.title")));
        var ways = ways(counted);
        var all = here == null ? FindAddress.empty() : FindAddress.empty().with("bij", here.typed());
        var left = counted.applyAsLong(all);
        if (left == 0) {
            var help = Addresses.near("/hulp", here == null ? "" : here.typed());
            add(new Paragraph(texts.get("nothing.empty")), new Anchor(help, texts.get("nothing.help")));
        } else {
            var several = ways.getComponentCount() == 0;
            if (several || LET_GO.stream().filter(address::has).count() > 1) {
                ways.add(texts.get("nothing.all"), all.href(), false, left);
            }
            add(new Paragraph(texts.get(several ? "nothing.several" : "nothing.what")), ways);
        }
    }

    /** Only what leads to something. */
    private Choices ways(ToLongFunction<FindAddress> counted) {
        var ways = new Choices(texts.get("nothing.ways"));
        for (var choice : LET_GO) {
            if (address.has(choice)) {
                offer(ways, "nothing.without." + choice, address.without(choice), counted);
            }
        }
        if (address.has("wanneer") && !address.has("wanneer", "week")) {
            offer(ways, "nothing.week", address.with("wanneer", "week"), counted);
        }
        return ways;
    }

    private void offer(Choices ways, String text, FindAddress to, ToLongFunction<FindAddress> counted) {
        var count = counted.applyAsLong(to);
        if (count > 0) {
            ways.add(texts.get(text), to.href(), false, count);
        }
    }
}
