package nl.omdehoek.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.Role;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.RoleWords;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Asks who gets which role, and where; says what is wrong with it, and which areas may be meant. */
final class RoleForm extends Div {

    private final Texts texts;
    private final ChosenArea areas;
    private final RoleWords words;
    private final Given given;
    private final Input name = new Input();
    private final Input address = new Input();
    private final NativeChoice role;
    private final Input where = new Input();
    private final Div which = new Div();
    private final Paragraph wrong = new Paragraph();
    private @Nullable NativeChoice chosenArea;
    private String choosingFor = "";

    /** Takes what was filled in, once nothing is wrong with it. */
    interface Given {
        void give(FirstName name, MailAddress address, Role role, @Nullable AreaCode area);
    }

    RoleForm(Texts texts, ChosenArea areas, RoleWords words, Given given) {
        this.texts = texts;
        this.areas = areas;
        this.words = words;
        this.given = given;
        role = new NativeChoice(roles());
        addClassName("panel");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        address.getElement().setAttribute("inputmode", "email").setAttribute("autocomplete", "off");
        name.getElement().setAttribute("autocomplete", "off");
        var give = new NativeButton(texts.get("roles.give"), _ -> give());
        give.addClassNames("button", "wide");
        add(
                AdminField.of("naam", texts.get("staff.first-name"), name),
                AdminField.of("adres", texts.get("staff.address"), address),
                AdminField.of("rol", texts.get("roles.role"), role),
                AdminField.of("gebied", texts.get("roles.area"), where),
                which,
                wrong,
                give);
    }

    private Map<String, String> roles() {
        var all = new LinkedHashMap<String, String>();
        Stream.of(Role.values()).filter(Role::isStaff).forEach(it -> all.put(it.name(), texts.get("role." + it)));
        return all;
    }

    private void give() {
        var what = Role.valueOf(role.chosen());
        wrong.setText("");
        if (!FirstName.isReadable(name.getValue())) {
            wrong.setText(texts.get("join.name.wrong"));
        } else if (!MailAddress.isReadable(address.getValue())) {
            wrong.setText(texts.get("staff.address.wrong"));
        } else if (what.isEverywhere()) {
            give(what, null);
        } else {
            area().ifPresent(it -> give(what, it));
        }
    }

    private void give(Role what, @Nullable AreaCode area) {
        given.give(new FirstName(name.getValue()), new MailAddress(address.getValue()), what, area);
        name.clear();
        address.clear();
        where.clear();
        which.removeAll();
    }

    /** The one that was chosen, or that alone can be meant; else it is asked which. */
    private Optional<AreaCode> area() {
        var typed = where.getValue();
        var chosen = chosenArea;
        if (chosen != null && choosingFor.equals(typed)) {
            return AreaCode.parse(chosen.chosen());
        }
        var meant = areas.meant(typed);
        which.removeAll();
        chosenArea = null;
        if (meant.isEmpty()) {
            wrong.setText(texts.get("roles.area.unknown", Html.beginning(typed, 60)));
        } else if (meant.size() > 1) {
            askWhich(meant, typed);
        }
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private void askWhich(List<AreaCode> meant, String typed) {
        var options = new LinkedHashMap<String, String>();
        meant.forEach(it -> options.put(it.value(), words.area(it, texts)));
        var choice = new NativeChoice(options);
        chosenArea = choice;
        choosingFor = typed;
        which.add(AdminField.of("welk-gebied", texts.get("roles.area.which"), choice));
        wrong.setText(texts.get("roles.area.choose"));
    }
}
