package nl.omdehoek.ui.staff;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;

/** "Inloggen voor medewerkers"; and for who is in: what they may do, their passkeys, and where else they are in. */
@Route(value = "personeel", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class StaffView extends ReaderView {

    static final String PATH = "/personeel";
    static final String SENT = PATH + "?gedaan=verstuurd";
    static final String GONE = PATH + "?gedaan=op";
    static final String FORGOTTEN = PATH + "?gedaan=vergeten";

    private static final Map<String, String> NOTICES =
            Map.of("verstuurd", "staff.sent", "op", "staff.link.gone", "vergeten", "staff.forgotten");

    private final SignedIn signedIn;
    private final StaffHome home;
    private String typed = "";
    private String complaint = "";

    StaffView(SignedIn signedIn, StaffHome home) {
        this.signedIn = signedIn;
        this.home = home;
    }

    /** The same, with the address as it was typed, and what is wrong with it. */
    StaffView with(String typed, String complaint) {
        this.typed = typed;
        this.complaint = complaint;
        return this;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        if (signedIn.staff().isPresent()) {
            signedIn.pass().ifPresent(it -> add(home.of(it, texts)));
        } else if (signedIn.isPasskeyMissing()) {
            passkeyFirst(texts);
        } else if (signedIn.self().isPresent()) {
            signedIn.self().ifPresent(it -> add(home.left(it, texts)));
        } else {
            form(visit);
        }
        return new PageHead(texts.get("staff.title"), texts.get("staff.what"), PATH).hidden();
    }

    private void passkeyFirst(Texts texts) {
        add(
                new H1(texts.get("staff.passkey.missing")),
                new Paragraph(texts.get("staff.passkey.missing.what")),
                new PasskeyButton(texts, PasskeyButton.Does.ENTER, texts.get("staff.passkey.use"), ""),
                Html.soft(texts.get("staff.passkey.lost")),
                new PostForm(StaffPosts.OUT).button("button plain", texts.get("staff.out")));
    }

    private void form(Visit visit) {
        var texts = visit.texts();
        add(new H1(texts.get("staff.title")), new Paragraph(texts.get("staff.what")));
        visit.choice("gedaan").map(NOTICES::get).ifPresent(it -> add(Html.notice(texts.get(it))));
        add(new SignInForm(texts, typed, complaint));
    }
}
