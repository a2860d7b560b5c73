package nl.omdehoek.ui.report;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.omdehoek.moderation.ReportNumber;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.QuickWayOut;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;

/** That a report came in, by which number it is called, and when somebody looks. */
@Route(value = "melding/:number", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class ReceiptView extends ReaderView {

    private final Reports reports;

    ReceiptView(Reports reports) {
        this.reports = reports;
    }

    @Override
    protected PageHead show(Visit visit) {
        var number = Optional.ofNullable(visit.route().get("number"))
                .flatMap(ReportNumber::read)
                .filter(reports::isThere)
                .orElseThrow(NotFoundException::new);
        var texts = visit.texts();
        var name = texts.get("report.number", number.text());
        add(
                new QuickWayOut(texts),
                new H1(texts.get("report.thanks")),
                Html.text("p", "lead", name),
                new Paragraph(texts.get("report.when")),
                new Paragraph(texts.get("report.keep")),
                new Paragraph(texts.get("report.mail")),
                Html.link("/", "button plain", new Text(texts.get("report.home"))));
        return new PageHead(name, texts.get("report.when"), "/melding/" + number.value()).hidden();
    }
}
