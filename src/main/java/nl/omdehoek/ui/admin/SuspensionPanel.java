package nl.omdehoek.ui.admin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Suspension;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** Suspends one person with a reason, or restores them with one. */
class SuspensionPanel extends Section {

    private final transient Judging judging;
    private final PersonId person;
    private final transient Texts texts;
    private final HtmlContainer reason = new HtmlContainer("textarea");
    private final Paragraph complaint = new Paragraph();

    SuspensionPanel(Judging judging, PersonId person, Texts texts) {
        this.judging = judging;
        this.person = person;
        this.texts = texts;
        addClassName("panel");
        complaint.addClassName("wrong");
        complaint.setId("reden-" + person + "-wrong");
        reason.setId("reden-" + person);
        reason.getElement()
                .setAttribute("rows", "4")
                .setAttribute("maxlength", String.valueOf(Grounds.LONGEST))
                .setAttribute("aria-describedby", "reden-" + person + "-wrong");
        reason.getElement().addPropertyChangeListener("value", "change", _ -> {});
        show("");
    }

    private void show(String done) {
        removeAll();
        complaint.setText("");
        reason.getElement().setProperty("value", "");
        var isSuspended = judging.suspensions().isSuspended(person);
        var name = judging.name(person);
        var act = isSuspended ? "admin.restore" : "admin.suspend";
        var label = Html.text("label", "", texts.get("admin.suspend.why"));
        label.getElement().setAttribute("for", "reden-" + person);
        var button = new NativeButton(texts.get(act + ".go"), _ -> decide(isSuspended));
        button.addClassName("button");
        add(new H2(texts.get(act + ".title", name)));
        if (!done.isEmpty()) {
            add(Html.notice(done));
        }
        var saying = judging.saying(texts);
        judging.suspensions().all(person, judging.judge()).forEach(it -> tell(it, saying));
        add(label, complaint, reason, new Paragraph(button));
    }

    private void tell(Suspension suspension, Saying saying) {
        add(Html.soft(texts.get("admin.suspended.since", saying.day(suspension.since()))));
        add(Html.dutch(texts, Html.text("p", "said", suspension.grounds().text())));
        var end = suspension.end();
        if (end != null) {
            add(Html.soft(texts.get("admin.restore.done") + " " + saying.day(end.at())));
            add(Html.dutch(texts, Html.text("p", "said", end.grounds().text())));
        }
    }

    private void decide(boolean restore) {
        var typed = reason.getElement().getProperty("value", "");
        if (!Grounds.isReadable(typed)) {
            complaint.setText(texts.get("admin.suspend.needed", Grounds.LONGEST));
            return;
        }
        var grounds = new Grounds(typed);
        if (restore) {
            judging.suspensions().restore(person, grounds, judging.judge());
            show(texts.get("admin.restore.done"));
        } else {
            judging.suspensions().suspend(person, grounds, judging.judge());
            show(texts.get("admin.suspend.done"));
        }
    }
}
