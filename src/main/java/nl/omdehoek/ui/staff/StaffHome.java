package nl.omdehoek.ui.staff;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.people.HeldRole;
import nl.omdehoek.people.Passkeys;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.Staff;
import nl.omdehoek.ui.host.HostPages;
import nl.omdehoek.ui.judge.JudgePages;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.RoleWords;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;

/** Draws the own page of a member of the staff. */
@Component
class StaffHome {

    private static final Set<Role> JUDGES = Set.of(Role.CONNECTOR, Role.STAND_IN, Role.DESK, Role.ADMINISTRATOR);
    private static final Set<Role> AT_THE_DESK = Set.of(Role.CONNECTOR, Role.STAND_IN, Role.DESK);

    private final Staff staff;
    private final Residents residents;
    private final Passkeys passkeys;
    private final StaffSessions sessions;
    private final OwnStaffData own;
    private final RoleWords words;
    private final Clock clock;

    StaffHome(
            Staff staff,
            Residents residents,
            Passkeys passkeys,
            StaffSessions sessions,
            OwnStaffData own,
            RoleWords words,
            Clock clock) {
        this.staff = staff;
        this.residents = residents;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.own = own;
        this.words = words;
        this.clock = clock;
    }

    Div of(StaffPass pass, Texts texts) {
        var name = residents.find(pass.person()).map(it -> it.name().text()).orElse("");
        var page = new Div(new H1(texts.get("mine.hello", name)), roles(pass.person(), texts));
        if (pass.way() != StaffPass.Way.DEMO) {
            page.add(passkeys(pass, texts), devices(pass, texts), own.of(pass, texts));
        }
        page.add(new PostForm(StaffPosts.OUT).button("button", texts.get("staff.out")));
        return page;
    }

    /** Of who has no role any more: what is kept of them, and the way out. */
    Div left(StaffPass pass, Texts texts) {
        var name = residents.find(pass.person()).map(it -> it.name().text()).orElse("");
        return new Div(
                new H1(texts.get("mine.hello", name)),
                Html.notice(texts.get("staff.left")),
                own.of(pass, texts),
                new PostForm(StaffPosts.OUT).button("button", texts.get("staff.out")));
    }

    private Section roles(PersonId person, Texts texts) {
        var held = staff.rolesOf(person);
        var list = new UnorderedList();
        held.forEach(it -> list.add(new ListItem(words.of(it, texts))));
        var section = new Section(new H2(texts.get("staff.roles")), list);
        if (held.stream().map(HeldRole::role).anyMatch(JUDGES::contains)) {
            section.add(new Paragraph(Html.link(JudgePages.QUEUE, "button", new Text(texts.get("judge.way")))));
        }
        if (held.stream().map(HeldRole::role).anyMatch(AT_THE_DESK::contains)) {
            section.add(new Paragraph(Html.link(HostPages.DESK, "button plain", new Text(texts.get("desk.way")))));
        }
        if (held.stream().map(HeldRole::role).anyMatch(Role.ADMINISTRATOR::equals)) {
            section.add(new Paragraph(Html.link("/beheer", "button plain", new Text(texts.get("staff.administer")))));
        }
        return section;
    }

    private Section passkeys(StaffPass pass, Texts texts) {
        var own = passkeys.of(pass.person());
        var section = new Section(new H2(texts.get("staff.passkeys")));
        if (own.isEmpty()) {
            section.add(Html.notice(texts.get("staff.passkeys.none")));
        }
        var list = new UnorderedList();
        list.addClassName("mine");
        for (var one : own) {
            var remove = new PostForm(StaffPosts.REMOVE)
                    .with("passkey", one.id())
                    .button("button plain", texts.get("staff.passkey.remove"));
            list.add(new ListItem(
                    new Paragraph(one.label()),
                    Html.soft(texts.get("staff.passkey.used", day(one.used(), texts))),
                    remove));
        }
        if (!own.isEmpty()) {
            section.add(list);
        }
        var device = sessions.of(pass.person()).stream()
                .filter(it -> it.id().equals(pass.id()))
                .findFirst()
                .map(it -> it.device().called(texts))
                .orElseGet(() -> texts.get("staff.device.unknown"));
        section.add(new PasskeyButton(texts, PasskeyButton.Does.MAKE, texts.get("staff.passkey.make"), device));
        return section;
    }

    private Section devices(StaffPass pass, Texts texts) {
        var list = new UnorderedList();
        list.addClassName("mine");
        for (var open : sessions.of(pass.person())) {
            var saying = saying(texts);
            var since = texts.get("staff.device.since", day(open.since(), texts), saying.time(open.since()));
            var row = new ListItem(new Paragraph(open.device().called(texts)), Html.soft(since));
            row.add(
                    open.id().equals(pass.id())
                            ? new Paragraph(texts.get("staff.device.this"))
                            : end(open.id(), texts));
            list.add(row);
        }
        return new Section(new H2(texts.get("staff.devices")), list);
    }

    private static PostForm end(UUID session, Texts texts) {
        return new PostForm(StaffPosts.END)
                .with("apparaat", session.toString())
                .button("button plain", texts.get("staff.device.end"));
    }

    private String day(Instant moment, Texts texts) {
        var saying = saying(texts);
        return saying.date(saying.dateOf(moment));
    }

    private Saying saying(Texts texts) {
        return new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
    }
}
