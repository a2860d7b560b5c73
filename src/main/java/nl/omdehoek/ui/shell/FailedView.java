package nl.omdehoek.ui.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a reader sees when we failed: a calm sentence and a reference that stands in the log. */
@ParentLayout(Shell.class)
@AnonymousAllowed
class FailedView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(FailedView.class);

    private String title = "";

    PageHead tell(Texts texts, String reference) {
        removeAll();
        add(
                new H1(texts.get("failed.title")),
                new Paragraph(texts.get("failed.what", reference)),
                new Paragraph(Html.link("/", "back", new Text(texts.get("plain.home")))));
        var head = new PageHead(texts.get("failed.title"), texts.get("failed.what", reference), "/").hidden();
        title = PageFrame.title(head, texts);
        return head;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        tell(Texts.in(event.getUI().getLocale()), logged(parameter.getException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Writes what went wrong to the log, once, and returns the reference under which it stands there. */
    static String logged(Exception failure) {
        var reference = reference();
        log.error("[{}] A page could not be shown", reference, failure);
        return reference;
    }

    /** The same for what stands in the log already, just before this. */
    static String logged() {
        var reference = reference();
        log.error("[{}] A page could not be shown, for the reason before this", reference);
        return reference;
    }

    private static String reference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
