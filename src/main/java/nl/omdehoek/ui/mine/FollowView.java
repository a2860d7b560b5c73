package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.exchange.OwnCalendars;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.InCalendar;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Texts;

/** "Mijn agenda volgen": a secret address by which one's own calendar follows what one comes to. */
@Route(value = "mijn/agenda", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class FollowView extends ReaderView {

    static final String PATH = "/mijn/agenda";

    private final Residents residents;
    private final OwnCalendars calendars;
    private final Origin origin;

    FollowView(Residents residents, OwnCalendars calendars, Origin origin) {
        this.residents = residents;
        this.calendars = calendars;
        this.origin = origin;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(
                Html.link(MineView.PATH, "back", new Text("← " + texts.get("follow.back"))),
                new H1(texts.get("follow.title")),
                Html.text("p", "lead", texts.get("follow.what")));
        visit.browser()
                .secret()
                .flatMap(residents::byBrowser)
                .ifPresentOrElse(it -> own(it, visit), () -> add(new Paragraph(texts.get("follow.nobody"))));
        return new PageHead(texts.get("follow.title"), texts.get("follow.what"), PATH).hidden();
    }

    private void own(Person person, Visit visit) {
        var texts = visit.texts();
        var isFollowed = calendars.isFollowed(person.id());
        var fresh = visit.browser().calendar().filter(it -> calendars.opens(it, person.id()));
        if (fresh.isPresent()) {
            add(address(texts, fresh.get()));
        } else if (isFollowed) {
            add(new Paragraph(texts.get("follow.already")));
        }
        if (!isFollowed) {
            add(Html.soft(texts.get("follow.once")), make(texts.get("follow.make"), "button"));
        } else {
            add(
                    new H2(texts.get("follow.otherwise")),
                    Html.soft(texts.get("follow.new.what")),
                    make(texts.get("follow.new"), "button plain"),
                    new PostForm(PATH + "/stop").button("button plain wide", texts.get("follow.stop")));
        }
    }

    private static PostForm make(String text, String className) {
        return new PostForm(PATH + "/adres").button(className + " wide", text);
    }

    /** Once only: it is kept nowhere. */
    private Section address(Texts texts, String secret) {
        var path = Addresses.ownCalendar(secret);
        var whole = origin.to(path);
        var copy = Html.text("button", "button plain wide needs-app", texts.get("follow.copy"));
        copy.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-copy", "")
                .setAttribute("data-copied", texts.get("follow.copied"));
        var section = new Section(
                new H2(texts.get("follow.address")),
                Html.soft(texts.get("follow.once")),
                new InCalendar(origin.toCalendar(path), "button wide", texts.get("follow.open")),
                Field.text("adres", texts.get("follow.field"), whole, whole.length())
                        .readOnly()
                        .filling("off"),
                copy,
                Html.soft(texts.get("follow.paste")),
                Html.soft(texts.get("follow.secret")));
        section.addClassName("panel");
        return section;
    }
}
