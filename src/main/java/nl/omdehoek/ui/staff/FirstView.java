package nl.omdehoek.ui.staff;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Visit;

/** Where whoever started the portal becomes its first administrator; for all others it is not there. */
class FirstView extends ReaderView {

    static final String NAME = "voornaam";

    private Map<String, String> typed = Map.of();
    private Map<String, String> wrong = Map.of();

    /** The same, with what was typed and what is wrong with it. */
    FirstView with(Map<String, String> typed, Map<String, String> wrong) {
        this.typed = typed;
        this.wrong = wrong;
        return this;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var secret = visit.route().getOrDefault(LinkView.SECRET, "");
        var form = new PostForm(
                StaffPosts.BEGIN,
                Field.text(NAME, texts.get("staff.first-name"), typed.getOrDefault(NAME, ""), Field.LONG)
                        .filling("given-name")
                        .complaint(wrong.getOrDefault(NAME, "")),
                Field.email(SignInForm.ADDRESS, texts.get("staff.address"), typed.getOrDefault(SignInForm.ADDRESS, ""))
                        .complaint(wrong.getOrDefault(SignInForm.ADDRESS, "")));
        form.addClassName("panel");
        add(
                new H1(texts.get("staff.first")),
                new Paragraph(texts.get("staff.first.what")),
                form.with(LinkView.SECRET, secret).button("button wide", texts.get("staff.first.go")),
                Html.soft(texts.get("staff.first.next")));
        return new PageHead(texts.get("staff.first"), texts.get("staff.first.what"), StaffView.PATH).hidden();
    }
}
