package nl.omdehoek.ui.admin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.omdehoek.people.Role;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;

/** The doors of the demo: look around as somebody with another role. */
class DemoView extends ReaderView {

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(new H1(texts.get("demo.title")), new Paragraph(texts.get("demo.what")));
        for (var role : Role.values()) {
            add(form(texts, "demo." + role, "/demo/" + role.name()));
        }
        add(form(texts, "demo.HOST", DemoHost.IN), form(texts, "demo.out", DemoSignIn.OUT));
        return new PageHead(texts.get("demo.title"), texts.get("demo.what"), DemoSignIn.PATH).hidden();
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
