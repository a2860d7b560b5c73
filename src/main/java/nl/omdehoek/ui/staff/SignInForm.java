package nl.omdehoek.ui.staff;

import com.vaadin.flow.component.html.Div;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.wording.Texts;

/** Asks for an e-mail address, and offers the other way: a passkey. */
final class SignInForm extends Div {

    static final String ADDRESS = "adres";

    SignInForm(Texts texts, String typed, String complaint) {
        var ask = new PostForm(
                StaffPosts.ASK,
                Field.email(ADDRESS, texts.get("staff.address"), typed).complaint(complaint));
        ask.addClassName("panel");
        add(
                ask.button("button wide", texts.get("staff.ask")),
                new PasskeyButton(texts, PasskeyButton.Does.ENTER, texts.get("staff.passkey.enter"), ""),
                Html.soft(texts.get("staff.lost")));
    }
}
