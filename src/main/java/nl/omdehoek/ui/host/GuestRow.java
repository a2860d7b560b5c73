package nl.omdehoek.ui.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import nl.omdehoek.activities.Channel;
import nl.omdehoek.activities.Guest;
import nl.omdehoek.ui.host.WalkAlongForm.Refused;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.messages.MessageLinks;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** One who comes: what there is to know of them, and what can be done. On paper, only the first. */
class GuestRow extends ListItem {

    GuestRow(Actor actor, Guest guest, MessageLinks messages, @Nullable Refused refused, Texts texts) {
        var signUp = guest.signUp();
        var attendance = signUp.attendance();
        add(Html.text("b", "", guest.name().text()));
        if (signUp.party() > 1) {
            add(" " + texts.get("host.party", signUp.party()));
        }
        if (attendance.firstTime()) {
            add(Html.text("div", "good", texts.get("host.first-time")));
        }
        attendance.needs().stream()
                .sorted()
                .forEach(it -> add(Html.text("div", "", texts.get("host.needs", texts.get("need." + it)))));
        if (signUp.channel() != Channel.SELF && signUp.channel() != Channel.HOST) {
            add(Html.text("div", "soft", texts.get("host.via." + signUp.channel())));
        }
        if (!guest.reachable()) {
            add(Html.text("div", "soft not-print", texts.get("host.no-mail")));
        }
        if (attendance.walkAlong()) {
            add(walkAlong(guest, refused, texts));
        }
        if (actor.isHost() && signUp.channel() == Channel.SELF) {
            add(onScreen(messages.to(signUp.activity(), signUp.person(), texts)));
        }
        add(act("/eraf/", guest, texts.get("host.off", guest.name().text())));
        if (signUp.standing() != null) {
            add(act(
                    "/nooit-meer/",
                    guest,
                    texts.get("host.off.always", guest.name().text())));
        }
    }

    private static PostForm act(String path, Guest guest, String button) {
        var signUp = guest.signUp();
        return onScreen(new PostForm(HostPages.of(signUp.activity()) + path + signUp.id())
                .with(HostView.DATE, signUp.date().toString())
                .button("button plain small", button));
    }

    private static Component walkAlong(Guest guest, @Nullable Refused refused, Texts texts) {
        var signUp = guest.signUp();
        if (!signUp.walksAlong().isEmpty()) {
            return Html.of(
                    "div",
                    "",
                    Html.text("div", "", texts.get("host.walk.found", signUp.walksAlong())),
                    act("/toch-niet/", guest, texts.get("host.walk.not", signUp.walksAlong()))
                            .with(WalkAlongForm.WITH, signUp.walksAlong()));
        }
        return new WalkAlongForm(HostPages.of(signUp.activity()) + "/loopt-mee/" + signUp.id(), guest, refused, texts)
                .with(HostView.DATE, signUp.date().toString());
    }

    private static PostForm onScreen(PostForm form) {
        form.addClassName("not-print");
        return form;
    }
}
