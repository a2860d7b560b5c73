package nl.omdehoek.ui.admin;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import nl.omdehoek.moderation.ReportedSubject;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** What was reported, by what it is about, and who may take no part now. It shows nothing that anybody wrote. */
@Route(value = "beheer/meldingen", layout = Shell.class)
@RolesAllowed("ADMINISTRATOR")
class ReportsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "/beheer/meldingen";

    private static final String PAGE = "pagina";

    private final transient Judging judging;
    private Texts texts = Texts.in(Texts.DUTCH);

    ReportsView(Judging judging) {
        this.judging = judging;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        texts = Texts.in(event.getUI().getLocale());
        removeAll();
        var judge = judging.judge();
        var saying = judging.saying(texts);
        add(new H1(texts.get("admin.reports")), new Paragraph(texts.get("admin.reports.what")));
        var page = page(event);
        var reported = judging.reports().subjects(judge, page);
        if (reported.shown().isEmpty()) {
            add(new Paragraph(texts.get("admin.reports.none")));
        }
        var list = list();
        reported.shown().forEach(it -> list.add(row(it, saying)));
        add(list);
        if (page > 1) {
            add(way(page - 1, "admin.reports.newer"));
        }
        if (reported.areMore()) {
            add(way(page + 1, "admin.reports.older"));
        }
        suspended(judge);
    }

    private static int page(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(it -> it.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private Paragraph way(int page, String text) {
        var address = PATH + (page == 1 ? "" : "?" + PAGE + "=" + page);
        return new Paragraph(Html.link(address, "button plain", new Text(texts.get(text))));
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("mine");
        return list;
    }

    private ListItem row(ReportedSubject reported, Saying saying) {
        var reasons = reported.reasons().stream()
                .map(it -> texts.get("report.reason." + it))
                .collect(Collectors.joining(" · "));
        var name = judging.name(reported.subject(), texts);
        return new ListItem(
                new H2(new Anchor(ReportedView.path(reported.subject()), name)),
                new Paragraph(texts.get("admin.reports.row", reported.times(), saying.day(reported.last()))),
                Html.soft(reasons));
    }

    private void suspended(PersonId judge) {
        var now = judging.suspensions().now(judge);
        if (!now.isEmpty()) {
            var list = list();
            now.forEach(it -> list.add(new ListItem(
                    Html.link(ReportedView.path(Judging.subject(it)), "back", Html.span("", judging.name(it))))));
            add(new H2(texts.get("admin.suspended")), list);
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("admin.reports") + " · " + texts.get("portal.name");
    }
}
