package nl.omdehoek.ui.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Locale;
import nl.omdehoek.ui.kit.Ask;

/** What somebody sees whose address cannot be read, or who asked what a page does not do: what to do, with what was typed. */
class RefusedView extends ReaderView {

    /** What is wrong. */
    enum Why {
        ADDRESS,
        WAY
    }

    private final Why why;

    RefusedView(Why why) {
        this.why = why;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var key = "refused." + why.name().toLowerCase(Locale.ROOT);
        add(new H1(texts.get(key + ".title")), new Paragraph(texts.get(key + ".what")));
        var others = new LinkedHashMap<>(visit.choices());
        others.remove("q");
        add(new Ask("/zoeken", "q", texts.get("find.ask"), visit.choice("q").orElse(""), texts.get("find.go"))
                .example(texts.get("find.example"))
                .keeping(others)
                .asSearch());
        return new PageHead(texts.get(key + ".title"), texts.get(key + ".what"), "/").hidden();
    }
}
