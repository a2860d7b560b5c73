package nl.omdehoek.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Guest;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.notifications.RingList;
import nl.omdehoek.notifications.ToRing;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.host.HostPages;
import nl.omdehoek.ui.host.WalkAlongForm;
import nl.omdehoek.ui.host.WalkAlongForm.Refused;
import nl.omdehoek.ui.kit.Ask;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.RingLink;
import nl.omdehoek.ui.kit.RingRow;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Whom to ring, who would like company, and the way to put somebody on a list, for staff of where it is held. */
@Route(value = "balie", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class DeskView extends ReaderView {

    static final String PATH = HostPages.DESK;
    private static final String WORDS = "q";
    private static final int SHOWN = 12;

    private final SignedIn signedIn;
    private final RingList ringing;
    private final Hosting hosting;
    private final Agenda agenda;
    private final DeskActivities activities;
    private final Clock clock;
    private @Nullable Refused refused;
    private String complaint = "";

    DeskView(
            SignedIn signedIn,
            RingList ringing,
            Hosting hosting,
            Agenda agenda,
            DeskActivities activities,
            Clock clock) {
        this.signedIn = signedIn;
        this.ringing = ringing;
        this.hosting = hosting;
        this.agenda = agenda;
        this.activities = activities;
        this.clock = clock;
    }

    /** The same, with who was to come along, which cannot be a name. */
    void with(Refused refused) {
        this.refused = refused;
    }

    /** The same, with what could not be done. */
    void with(String complaint) {
        this.complaint = complaint;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(
                Html.link("/personeel", "back", new Text("← " + texts.get("staff.own-page"))),
                new H1(texts.get("desk.title")));
        if (!complaint.isEmpty()) {
            add(Html.notice(complaint));
        }
        signedIn.staff()
                .filter(it -> !hosting.areas(it).isEmpty())
                .ifPresentOrElse(
                        it -> desk(it, visit),
                        () -> add(
                                new Paragraph(texts.get("desk.closed")),
                                Html.link("/personeel", "button", new Text(texts.get("staff.title")))));
        return new PageHead(texts.get("desk.title"), texts.get("desk.what"), PATH).hidden();
    }

    private void desk(PersonId staff, Visit visit) {
        var texts = visit.texts();
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        add(
                new Paragraph(texts.get("desk.what")),
                ringing(ringing.everywhere(staff), saying, texts),
                entering(staff, visit.choice(WORDS).orElse(""), saying, texts),
                company(hosting.wantCompany(staff), saying, texts));
    }

    private Section ringing(List<ToRing> toRing, Saying saying, Texts texts) {
        var section = new Section(new H2(texts.get("ring.title")));
        if (toRing.isEmpty()) {
            section.add(Html.soft(texts.get("ring.nobody")));
            return section;
        }
        var list = mine();
        for (var ring : toRing) {
            var row = new RingRow(
                    ring,
                    new PostForm(PATH + "/gebeld/" + ring.signUp())
                            .with(HostPages.CHANGES, String.valueOf(ring.changes()))
                            .button(
                                    "button plain small",
                                    texts.get("ring.done", ring.name().text())),
                    saying,
                    texts);
            row.addComponentAsFirst(activity(ring.activity(), HostPages.of(ring.activity(), ring.date()), texts));
            list.add(row);
        }
        section.add(Html.soft(texts.get("ring.what")), list);
        return section;
    }

    private Section company(List<Guest> guests, Saying saying, Texts texts) {
        var section = new Section(new H2(texts.get("desk.company")));
        if (guests.isEmpty()) {
            section.add(Html.soft(texts.get("desk.company.nobody")));
            return section;
        }
        var list = mine();
        guests.forEach(it -> list.add(company(it, saying, texts)));
        section.add(Html.soft(texts.get("desk.company.what")), list);
        return section;
    }

    private ListItem company(Guest guest, Saying saying, Texts texts) {
        var signUp = guest.signUp();
        var name = guest.name().text();
        var row = new ListItem(
                activity(signUp.activity(), HostPages.of(signUp.activity(), signUp.date()), texts),
                Html.text("b", "", name));
        agenda.on(signUp.activity(), signUp.date())
                .ifPresent(it -> row.add(Html.text("div", "", saying.from(it.start(), it.end()))));
        guest.telephone().ifPresent(it -> row.add(new RingLink(it, texts)));
        row.add(new WalkAlongForm(PATH + "/loopt-mee/" + signUp.activity() + "/" + signUp.id(), guest, refused, texts));
        return row;
    }

    private Section entering(PersonId staff, String words, Saying saying, Texts texts) {
        var section = new Section(
                new H2(texts.get("desk.enter")),
                new Ask(PATH, WORDS, texts.get("desk.enter.ask"), words, texts.get("find.go")));
        var found = activities.find(staff, words, SHOWN);
        if (found.isEmpty()) {
            section.add(Html.soft(texts.get("desk.enter.none")));
            return section;
        }
        var list = mine();
        found.forEach(it -> list.add(new ListItem(
                activity(it.card().id(), HostPages.of(it.card().id()), texts),
                Html.text("div", "", saying.from(it.next().start(), it.next().end())),
                Html.text("div", "soft", it.where()))));
        section.add(list);
        return section;
    }

    private static UnorderedList mine() {
        var list = new UnorderedList();
        list.addClassName("mine");
        return list;
    }

    private Component activity(ListingId activity, String page, Texts texts) {
        var title = agenda.find(activity).map(it -> it.listing().title()).orElse("");
        return new H3(Html.dutch(texts, Html.link(page, "", new Text(title))));
    }
}
