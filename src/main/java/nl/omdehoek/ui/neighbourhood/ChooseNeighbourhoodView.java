package nl.omdehoek.ui.neighbourhood;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.geography.Area;
import nl.omdehoek.ui.kit.Choices;
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
            choices.add(it.name(), "/buurt/" + it.neighbourhood().value(), false);
            for (Area area : hereFinder.named(typed, OFFERED)) {
                hereFinder
                        .find(HereFinder.address(area))
                        .ifPresent(other -> choices.add(
                                area.name(), "/buurt/" + other.neighbourhood().value(), false));
            }
            add(new H2(texts.get("choose.found")), choices);
        });
        if (here.isEmpty() && !typed.isEmpty()) {
            add(Html.text("p", "notice", HereFinder.unknown(texts, typed)));
        }
        add(new Paragraph(texts.get("choose.what")), new WhereAsk("/buurt", texts, typed));
        return new PageHead(texts.get("choose.title"), texts.get("choose.what"), "/buurt");
    }
}
