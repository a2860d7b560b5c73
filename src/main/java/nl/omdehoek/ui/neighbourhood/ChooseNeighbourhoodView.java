package nl.omdehoek.ui.neighbourhood;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.ui.kit.Choices;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.WhereAsk;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;

/** Which neighbourhood? The ones that fit what was typed, as links. */
@Route(value = "buurt", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class ChooseNeighbourhoodView extends ReaderView {

    private static final int OFFERED = 20;

    private final HereFinder hereFinder;

    ChooseNeighbourhoodView(HereFinder hereFinder) {
        this.hereFinder = hereFinder;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var typed = visit.choice("bij").orElse("");
        add(new H1(texts.get("choose.title")));
        var here = hereFinder.find(typed);
        here.ifPresent(it -> {
            var choices = new Choices(texts.get("choose.title"));
            offered(typed, it).forEach((code, name) -> choices.add(name, "/buurt/" + code.value(), false));
            add(new H2(texts.get("choose.found")), choices);
        });
        if (here.isEmpty() && !typed.isEmpty()) {
            add(Html.notice(HereFinder.unknown(texts, typed)));
        }
        add(new Paragraph(texts.get("choose.what")), new WhereAsk("/buurt", texts, typed));
        return new PageHead(texts.get("choose.title"), texts.get("choose.what"), "/buurt")
                .lookedFrom(visit, here.orElse(null));
    }

    /** Each neighbourhood once, by a name that tells it from its namesakes elsewhere. */
    private Map<NeighbourhoodCode, String> offered(String typed, Here here) {
        var names = new LinkedHashMap<NeighbourhoodCode, String>();
        for (var area : hereFinder.named(typed, OFFERED)) {
            hereFinder
                    .find(HereFinder.address(area))
                    .ifPresent(it -> names.putIfAbsent(it.neighbourhood(), hereFinder.fullName(area)));
        }
        names.putIfAbsent(here.neighbourhood(), here.name());
        return names;
    }
}
