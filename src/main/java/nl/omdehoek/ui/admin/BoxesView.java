package nl.omdehoek.ui.admin;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.omdehoek.help.HelpBoxes;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.search.Card;
import nl.omdehoek.search.Filters;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.Order;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.wording.Texts;

/** Where help points take whom they are passed: found by name, and set by an administrator. */
@Route(value = "beheer/postbussen", layout = Shell.class)
@RolesAllowed("ADMINISTRATOR")
class BoxesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 12;

    private final transient HelpBoxes boxes;
    private final transient Finder finder;
    private final transient SignedIn signedIn;
    private final Div found = new Div();
    private final Paragraph done = new Paragraph();
    private Texts texts = Texts.in(Texts.DUTCH);

    BoxesView(HelpBoxes boxes, Finder finder, SignedIn signedIn) {
        this.boxes = boxes;
        this.finder = finder;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        texts = Texts.in(event.getUI().getLocale());
        removeAll();
        done.getElement().setAttribute("role", "status");
        var name = new Input();
        var look = new NativeButton(texts.get("boxes.look"), _ -> look(name.getValue()));
        look.addClassNames("button", "wide");
        var form = new Div(AdminField.of("naam", texts.get("boxes.name"), name), look);
        form.addClassName("panel");
        add(
                Html.link("/beheer", "back", new Text("← " + texts.get("admin.title"))),
                new H1(texts.get("boxes.title")),
                new Paragraph(texts.get("boxes.what")),
                form,
                done,
                found);
    }

    private PersonId actor() {
        return signedIn.staff().orElseThrow(NotFoundException::new);
    }

    private void look(String typed) {
        done.setText("");
        found.removeAll();
        var query = new FindQuery(typed, null, null, null, Filters.of(ListingKind.HELP_POINT), Order.BEST, 1);
        var all = finder.first(query, SHOWN);
        if (all.isEmpty()) {
            found.add(new Paragraph(texts.get("boxes.none")));
        }
        all.forEach(it -> found.add(box(it)));
    }

    private Div box(Card point) {
        var address = new Input();
        address.getElement().setAttribute("inputmode", "email").setAttribute("autocomplete", "off");
        address.setValue(boxes.of(point.id(), actor()).map(MailAddress::text).orElse(""));
        var wrong = new Paragraph();
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        var keep = new NativeButton(texts.get("boxes.keep"), _ -> {
            var typed = address.getValue().strip();
            if (typed.isEmpty() || MailAddress.isReadable(typed)) {
                wrong.setText("");
                boxes.set(point.id(), typed.isEmpty() ? Optional.empty() : Optional.of(new MailAddress(typed)), actor());
                done.setText(texts.get(typed.isEmpty() ? "boxes.taken" : "boxes.kept", point.title()));
            } else {
                wrong.setText(texts.get("staff.address.wrong"));
            }
        });
        keep.addClassNames("button", "plain");
        keep.getElement().setAttribute("aria-label", texts.get("boxes.keep.of", point.title()));
        var panel = new Div(
                new H2(point.title()),
                AdminField.of("adres-" + point.id(), texts.get("boxes.address"), address),
                wrong,
                keep);
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return texts.get("boxes.title") + " · " + texts.get("portal.name");
    }
}
