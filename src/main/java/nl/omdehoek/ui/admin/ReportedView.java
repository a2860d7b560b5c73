package nl.omdehoek.ui.admin;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.moderation.Report;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** All reports of one thing with what was written, and whether whose it is may take part. */
@Route(value = "beheer/meldingen/:kind/:id", layout = Shell.class)
@RolesAllowed("ADMINISTRATOR")
class ReportedView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Judging judging;
    private Texts texts = Texts.in(Texts.DUTCH);

    ReportedView(Judging judging) {
        this.judging = judging;
    }

    static String path(Subject subject) {
        return ReportsView.PATH + "/" + subject.kind() + "/" + subject.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        texts = Texts.in(event.getUI().getLocale());
        removeAll();
        var subject = new Subject(
                event.getRouteParameters().get("kind").orElse("?"),
                event.getRouteParameters().get("id").orElse("?"));
        var saying = judging.saying(texts);
        add(
                Html.link(ReportsView.PATH, "back", new Text("← " + texts.get("admin.reports"))),
                new H1(judging.name(subject, texts)),
                Html.soft(texts.get("admin.reports.looked")));
        var reports = judging.reports().about(subject, judging.judge());
        reports.forEach(it -> add(panel(it, saying)));
        Stream.concat(reports.stream().flatMap(it -> it.author().stream()), person(subject).stream())
                .distinct()
                .filter(it -> !judging.name(it).isEmpty())
                .forEach(it -> add(new SuspensionPanel(judging, it, texts)));
    }

    private static Optional<PersonId> person(Subject subject) {
        return subject.kind().equals("PERSON") ? Typed.uuid(subject.id()).map(PersonId::new) : Optional.empty();
    }

    private Section panel(Report report, Saying saying) {
        var panel = new Section(
                new H2(texts.get("report.number", report.number().text())),
                new Paragraph(texts.get("report.reason." + report.reason())),
                Html.soft(saying.day(report.at()) + ", " + saying.time(report.at())));
        panel.addClassName("panel");
        report.author()
                .map(judging::name)
                .filter(it -> !it.isEmpty())
                .ifPresent(it -> panel.add(new Paragraph(texts.get("admin.reports.by", it))));
        written(panel, "admin.reports.copy", report.reported());
        written(panel, "admin.reports.words", report.words());
        return panel;
    }

    private void written(Section panel, String what, String text) {
        if (!text.isEmpty()) {
            panel.add(new Paragraph(texts.get(what)), Html.dutch(texts, Html.text("blockquote", "said", text)));
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("admin.reports") + " · " + texts.get("portal.name");
    }
}
