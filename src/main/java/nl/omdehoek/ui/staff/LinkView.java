package nl.omdehoek.ui.staff;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.omdehoek.people.SignIn;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Visit;

/** Where the link in the mail leads: a button to come in with, as who only looks may be a scanner of mails. */
class LinkView extends ReaderView {

    static final String SECRET = "geheim";

    private final SignIn signIn;

    LinkView(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var secret = visit.route().getOrDefault(SECRET, "");
        var who = signIn.whose(secret);
        if (who.isPresent()) {
            add(
                    new H1(texts.get("mine.hello", who.get().name().text())),
                    new Paragraph(texts.get("staff.link.what")),
                    new PostForm(StaffPosts.ENTER)
                            .with(SECRET, secret)
                            .button("button wide", texts.get("staff.link.go")));
        } else {
            add(
                    new H1(texts.get("staff.title")),
                    Html.notice(texts.get("staff.link.gone")),
                    new Paragraph(Html.link(StaffView.PATH, "button plain", new Text(texts.get("staff.link.again")))));
        }
        return new PageHead(texts.get("staff.title"), texts.get("staff.what"), StaffView.PATH).hidden();
    }
}
