package nl.omdehoek.ui.admin;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.HeldRole;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.Passkeys;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.Staff;
import nl.omdehoek.people.StaffMember;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.RoleWords;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Who has which role where: an administrator gives them here, and ends them. */
@Route(value = "beheer/rollen", layout = Shell.class)
@RolesAllowed("ADMINISTRATOR")
class RolesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Staff staff;
    private final transient Passkeys passkeys;
    private final transient SignedIn signedIn;
    private final transient ChosenArea areas;
    private final transient RoleWords words;
    private final Div list = new Div();
    private final Paragraph done = new Paragraph();
    private Texts texts = Texts.in(Texts.DUTCH);

    RolesView(Staff staff, Passkeys passkeys, SignedIn signedIn, ChosenArea areas, RoleWords words) {
        this.staff = staff;
        this.passkeys = passkeys;
        this.signedIn = signedIn;
        this.areas = areas;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        texts = Texts.in(event.getUI().getLocale());
        removeAll();
        done.getElement().setAttribute("role", "status");
        add(
                Html.link("/beheer", "back", new Text("← " + texts.get("admin.title"))),
                new H1(texts.get("roles.title")),
                new Paragraph(texts.get("roles.what")),
                new RoleForm(texts, areas, words, this::give),
                done,
                new H2(texts.get("roles.staff")),
                list);
        fill();
    }

    /** Who it is now: somebody may have signed out, or in, since the page was opened. */
    private PersonId actor() {
        return signedIn.staff().orElseThrow(NotFoundException::new);
    }

    private void fill() {
        list.removeAll();
        var rows = new UnorderedList();
        rows.addClassName("mine");
        staff.all(actor()).forEach(it -> rows.add(row(it)));
        list.add(rows);
    }

    private ListItem row(StaffMember member) {
        var name = member.person().name().text();
        var roles = new UnorderedList();
        member.roles().forEach(it -> roles.add(new ListItem(new Text(words.of(it, texts)), end(name, it))));
        var row = new ListItem(new H3(name), Html.soft(address(member)), roles);
        if (passkeys.has(member.person().id())) {
            row.add(button(texts.get("roles.passkeys.remove"), texts.get("roles.passkeys.remove.of", name), () -> {
                passkeys.removeAll(actor(), member.person().id());
                done.setText(texts.get("roles.passkeys.removed", name));
            }));
        }
        return row;
    }

    private String address(StaffMember member) {
        return member.address().map(MailAddress::text).orElseGet(() -> texts.get("roles.example"));
    }

    private NativeButton end(String name, HeldRole role) {
        var what = words.of(role, texts);
        return button(texts.get("roles.end"), texts.get("roles.end.of", what, name), () -> {
            var ended = staff.end(actor(), role.id());
            done.setText(ended ? texts.get("roles.ended", what, name) : texts.get("roles.last"));
        });
    }

    /** @param all what it does, with to whom, for who hears it without the list */
    private NativeButton button(String says, String all, Runnable does) {
        var button = new NativeButton(says, _ -> {
            does.run();
            fill();
        });
        button.addClassNames("button", "plain");
        button.getElement().setAttribute("aria-label", all);
        return button;
    }

    private void give(FirstName name, MailAddress address, Role role, @Nullable AreaCode area) {
        var given = staff.give(actor(), name, address, role, area);
        done.setText(texts.get("roles.given", words.of(given, texts), name.text()));
        fill();
    }

    @Override
    public String getPageTitle() {
        return texts.get("roles.title") + " · " + texts.get("portal.name");
    }
}
