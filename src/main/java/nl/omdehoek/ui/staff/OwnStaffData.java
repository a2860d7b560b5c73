package nl.omdehoek.ui.staff;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;

/** Draws the ways to what is kept of a member of the staff: to take it along, and to end it. */
@Component
class OwnStaffData {

    private final StaffSessions sessions;

    OwnStaffData(StaffSessions sessions) {
        this.sessions = sessions;
    }

    Section of(StaffPass pass, Texts texts) {
        var section = new Section(new H2(texts.get("own.title")), new Paragraph(texts.get("all.files")));
        if (sessions.isFresh(pass)) {
            section.add(new PostForm(LeavePosts.ALL).button("button plain", texts.get("all.go")));
        } else {
            section.add(Html.notice(texts.get("staff.own.again")));
        }
        section.add(Html.soft(texts.get("staff.own.why")));
        section.add(Html.of("p", "ways", new Anchor(LeaveView.PATH, texts.get("forget.title"))));
        return section;
    }
}
