package nl.omdehoek.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.moderation.ReportReason;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.QuickWayOut;
import nl.omdehoek.ui.kit.Subjects;
import nl.omdehoek.ui.kit.UrgentNumbers;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Reporting something: whom to ring where it cannot wait, why, and words if one likes. */
@Route(value = "melden/:kind/:id", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class ReportView extends ReaderView {

    private final Reports reports;
    private final Residents residents;
    private final Subjects subjects;
    private @Nullable ReportForm typed;
    private Map<String, String> wrong = Map.of();

    ReportView(Reports reports, Residents residents, Subjects subjects) {
        this.reports = reports;
        this.residents = residents;
        this.subjects = subjects;
    }

    /** The same with what was typed, and what is wrong with it: a sentence for each field, or under no name for all. */
    void with(ReportForm form, Map<String, String> complaints) {
        typed = form;
        wrong = complaints;
    }

    @Override
    protected PageHead show(Visit visit) {
        var kind = visit.route().getOrDefault("kind", "");
        var id = visit.route().getOrDefault("id", "");
        var who = visit.browser().secret().flatMap(residents::byBrowser).map(Person::id);
        var subject =
                ReportKinds.read(kind, id).filter(it -> reports.knows(it, who)).orElseThrow(NotFoundException::new);
        var texts = visit.texts();
        add(new QuickWayOut(texts), new H1(texts.get("report.title")), about(texts, subject));
        add(
                Html.text("p", "notice", texts.get("report.urgent")),
                new UrgentNumbers(texts, List.of("112", "113", "safe-home")));
        if (wrong.containsKey("")) {
            add(Html.notice(wrong.get("")));
        }
        var path = "/melden/" + kind + "/" + id;
        add(form(texts, path, subject, typed == null ? ReportForm.empty() : typed));
        return new PageHead(texts.get("report.title"), texts.get("report.urgent"), path).hidden();
    }

    private Paragraph about(Texts texts, Subject subject) {
        var title = subjects.listing(subject).map(it -> it.listing().title());
        if (title.isEmpty()) {
            return new Paragraph(texts.get("report.about", texts.get("report.what." + subject.kind())));
        }
        var about = new Paragraph(texts.get("report.about", ""));
        about.add(subjects.link(subject, texts).orElseGet(Anchor::new));
        return about;
    }

    private PostForm form(Texts texts, String path, Subject subject, ReportForm filledIn) {
        var form = new PostForm(path + "/versturen", reasons(texts, filledIn));
        form.addClassName("panel");
        form.add(Field.area(ReportForm.WORDS, texts.get("report.words"), filledIn.words())
                .filling("off")
                .complaint(wrong.getOrDefault(ReportForm.WORDS, "")));
        if (subjects.listing(subject).isEmpty()) {
            form.add(Html.soft(texts.get("report.copy")));
        }
        form.add(Html.soft(texts.get("report.secret")));
        return form.with(ReportForm.KEY, filledIn.key()).button("button wide", texts.get("report.go"));
    }

    private Component reasons(Texts texts, ReportForm filledIn) {
        var choices = new ArrayList<Component>();
        choices.add(Html.text("legend", "", texts.get("report.why")));
        Optional.ofNullable(wrong.get(ReportForm.REASON)).ifPresent(it -> choices.add(Html.text("p", "wrong", it)));
        for (var reason : ReportReason.values()) {
            choices.add(Field.choice(
                    ReportForm.REASON,
                    reason.name(),
                    texts.get("report.reason." + reason),
                    reason.name().equals(filledIn.reason())));
        }
        return Html.of("fieldset", "", choices.toArray(Component[]::new));
    }
}
