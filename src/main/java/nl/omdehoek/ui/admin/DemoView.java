package nl.omdehoek.ui.admin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.people.Role;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.springframework.beans.factory.annotation.Value;

/** Only in the demo: look around as somebody with another role. */
@Route(value = "demo", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class DemoView extends ReaderView {

    private final boolean demo;

    DemoView(@Value("${omdehoek.demo}") boolean demo) {
        this.demo = demo;
    }

    @Override
    protected PageHead show(Visit visit) {
        if (!demo) {
            throw new NotFoundException();
        }
        var texts = visit.texts();
        add(new H1(texts.get("demo.title")), new Paragraph(texts.get("demo.what")));
        for (var role : Role.values()) {
            add(form(texts, "demo." + role, "/demo/" + role.name()));
        }
        add(form(texts, "demo.HOST", DemoHost.IN), form(texts, "demo.out", DemoSignIn.OUT));
        return new PageHead(texts.get("demo.title"), texts.get("demo.what"), "/demo").hidden();
    }

    private static HtmlContainer form(Texts texts, String key, String action) {
        var form = Html.of("form", "panel", new Paragraph(texts.get(key + ".what")));
        form.getElement().setAttribute("method", "post").setAttribute("action", action);
        var button = Html.text("button", "button", texts.get(key));
        button.getElement().setAttribute("type", "submit");
        form.add(button);
        return form;
    }
}
