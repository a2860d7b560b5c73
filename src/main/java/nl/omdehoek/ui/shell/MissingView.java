package nl.omdehoek.ui.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.omdehoek.ui.kit.Ask;
import nl.omdehoek.wording.Texts;

/** What a reader sees at an address that leads nowhere: what to do next, and a field to search with. */
@ParentLayout(Shell.class)
@AnonymousAllowed
class MissingView extends ReaderView implements HasErrorParameter<NotFoundException> {

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(new H1(texts.get("missing.title")), new Paragraph(texts.get("missing.what")));
        add(new Ask("/zoeken", "q", texts.get("find.ask"), "", texts.get("find.go"))
                .example(texts.get("find.example"))
                .asSearch());
        return new PageHead(texts.get("missing.title"), texts.get("missing.what"), "/").hidden();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        fill(visit(
                event.getLocation(),
                event.getRouteParameters(),
                Texts.in(event.getUI().getLocale())));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
