package nl.omdehoek.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import nl.omdehoek.people.Staff;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;

/** "Vergeet mij" for staff: what happens then, or what has to be done first. */
@Route(value = "personeel/vergeten", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class LeaveView extends ReaderView {

    static final String PATH = StaffView.PATH + "/vergeten";

    private final SignedIn signedIn;
    private final Staff staff;
    private final StaffSessions sessions;

    LeaveView(SignedIn signedIn, Staff staff, StaffSessions sessions) {
        this.signedIn = signedIn;
        this.staff = staff;
        this.sessions = sessions;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(
                Html.link(StaffView.PATH, "back", new Text("← " + texts.get("staff.own.back"))),
                new H1(texts.get("forget.title")),
                new Paragraph(texts.get("forget.what")));
        var self = signedIn.self();
        self.ifPresentOrElse(it -> show(it, texts), () -> add(Html.notice(texts.get("staff.own.in"))));
        return new PageHead(texts.get("forget.title"), texts.get("forget.what"), PATH).hidden();
    }

    private void show(StaffPass pass, Texts texts) {
        if (!staff.rolesOf(pass.person()).isEmpty()) {
            add(Html.notice(texts.get("staff.forget.role")), Html.soft(texts.get("staff.forget.last")));
        } else if (!sessions.isFresh(pass)) {
            add(Html.notice(texts.get("staff.own.again")));
        } else {
            var whatHappens = Stream.of("staff.forget.you", "forget.journal")
                    .map(it -> new ListItem(texts.get(it)))
                    .toArray(Component[]::new);
            add(
                    Html.of("ul", "points", whatHappens),
                    new Paragraph(texts.get("forget.for-good")),
                    new PostForm(LeavePosts.FORGET).button("button wide", texts.get("forget.go")));
        }
    }
}
