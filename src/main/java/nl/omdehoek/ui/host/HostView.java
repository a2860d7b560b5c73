package nl.omdehoek.ui.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Channel;
import nl.omdehoek.activities.Guest;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.activities.Occurrence.State;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.PrintWay;
import nl.omdehoek.ui.messages.MessageLinks;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** Who comes to a date, for its host: to look at, to print, and to change. To anybody else it is not there. */
@Route(value = "mijn/host/:id", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class HostView extends ReaderView {

    static final String DATE = "datum";
    private static final int DATES_SHOWN = 8;

    private final Hosts hosts;
    private final Agenda agenda;
    private final Hosting hosting;
    private final MessageLinks messages;
    private final Clock clock;
    private String complaint = "";
    private String typedName = "";

    HostView(Hosts hosts, Agenda agenda, Hosting hosting, MessageLinks messages, Clock clock) {
        this.hosts = hosts;
        this.agenda = agenda;
        this.hosting = hosting;
        this.messages = messages;
        this.clock = clock;
    }

    /** The same, with what could not be done, and the name as it was typed. */
    void with(String complaint, String typedName) {
        this.complaint = complaint;
        this.typedName = typedName;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var activity = ListingId.endOf(visit.route().getOrDefault("id", ""))
                .flatMap(agenda::get)
                .orElseThrow(NotFoundException::new);
        var host = hosts.of(activity.id(), visit.browser()).orElseThrow(NotFoundException::new);
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        add(
                Html.link("/mijn", "back", new Text("← " + texts.get("mine.title"))),
                new H1(texts.get("host.title")),
                Html.dutch(texts, Html.text("p", "lead", activity.listing().title())));
        if (!complaint.isEmpty()) {
            add(Html.notice(complaint));
        }
        var dates = agenda.upcoming(activity.id()).stream().limit(DATES_SHOWN).toList();
        var asked = visit.choice(DATE).orElse("");
        dates.stream()
                .filter(it -> it.date().toString().equals(asked))
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .ifPresentOrElse(
                        it -> {
                            add(choices(activity, dates, it, saying, texts));
                            date(activity, host, it, saying, texts);
                        },
                        () -> add(new Paragraph(texts.get("activity.over"))));
        add(settings(activity, texts));
        return new PageHead(texts.get("host.title"), texts.get("host.what"), HostPages.of(activity.id())).hidden();
    }

    private static Div choices(
            Activity activity, List<Occurrence> dates, Occurrence chosen, Saying saying, Texts texts) {
        var chips = new Div();
        chips.addClassNames("choices", "not-print");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("host.dates"));
        for (var date : dates) {
            var link = Html.link(
                    HostPages.of(activity.id(), date.date()),
                    "chip",
                    new Text(saying.shortDate(saying.dateOf(date.start()))));
            if (date == chosen) {
                link.getElement().setAttribute("aria-current", "page");
            }
            chips.add(link);
        }
        return chips;
    }

    private void date(Activity activity, Person host, Occurrence date, Saying saying, Texts texts) {
        var guests = hosting.guests(host.id(), activity.id(), date.date());
        var coming = guests.stream().mapToInt(it -> it.signUp().party()).sum();
        var waiting = hosting.waiting(host.id(), activity.id(), date.date());
        add(
                new H2(when(date, saying, texts)),
                new Paragraph(texts.get("host.coming", coming)
                        + (waiting > 0 ? " " + texts.get("host.waiting", waiting) : "")));
        if (date.state() != State.PLANNED) {
            unreachable(guests, texts).ifPresent(this::add);
        }
        if (!guests.isEmpty()) {
            var list = new OrderedList();
            list.addClassName("guests");
            guests.forEach(it -> list.add(guest(activity, it, texts)));
            add(list, new PrintWay(texts.get("host.print"), texts.get("host.print.what")));
        }
        if (date.state() != State.CANCELLED) {
            add(adding(activity, date, texts));
        }
        add(changing(activity, date, texts));
    }

    private static String when(Occurrence date, Saying saying, Texts texts) {
        var times = texts.get(
                "activity.times",
                saying.date(saying.dateOf(date.start())),
                saying.time(date.start()),
                saying.time(date.end()));
        return switch (date.state()) {
            case PLANNED -> times;
            case MOVED -> texts.get("activity.moved", times, saying.shortDate(date.date()));
            case CANCELLED -> texts.get("activity.cancelled", times);
        };
    }

    /** Nobody else tells them that this date is off or elsewhere in time. */
    private static Optional<Section> unreachable(List<Guest> guests, Texts texts) {
        var names = guests.stream().filter(it -> !it.reachable()).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        names.forEach(it -> list.add(new ListItem(it.name().text())));
        var section =
                new Section(new H2(texts.get("host.unreachable")), Html.soft(texts.get("host.unreachable.what")), list);
        section.addClassName("panel");
        return Optional.of(section);
    }

    private ListItem guest(Activity activity, Guest guest, Texts texts) {
        var signUp = guest.signUp();
        var row = new ListItem(Html.text("b", "", guest.name().text()));
        if (signUp.party() > 1) {
            row.add(" " + texts.get("host.party", signUp.party()));
        }
        var attendance = signUp.attendance();
        if (attendance.firstTime()) {
            row.add(Html.text("div", "good", texts.get("host.first-time")));
        }
        attendance.needs().stream()
                .sorted()
                .forEach(it -> row.add(Html.text("div", "", texts.get("host.needs", texts.get("need." + it)))));
        if (!guest.reachable()) {
            row.add(Html.text("div", "soft not-print", texts.get("host.no-mail")));
        }
        var path = HostPages.of(activity.id());
        if (attendance.walkAlong()) {
            row.add(walkAlong(path, guest, texts));
        }
        if (signUp.channel() == Channel.SELF) {
            var message = messages.to(activity.id(), signUp.person(), texts);
            message.addClassName("not-print");
            row.add(message);
        }
        var off = new PostForm(path + "/eraf/" + signUp.id())
                .with(DATE, signUp.date().toString())
                .button("button plain small", texts.get("host.off", guest.name().text()));
        off.addClassName("not-print");
        row.add(off);
        return row;
    }

    private static Component walkAlong(String path, Guest guest, Texts texts) {
        var signUp = guest.signUp();
        if (!signUp.walksAlong().isEmpty()) {
            return Html.text("div", "", texts.get("host.walk.found", signUp.walksAlong()));
        }
        var form = new PostForm(
                        path + "/loopt-mee/" + signUp.id(),
                        Field.text(
                                "met", texts.get("host.walk.who", guest.name().text()), "", FirstName.LONGEST))
                .with(DATE, signUp.date().toString())
                .button("button plain small", texts.get("host.walk.go"));
        form.addClassName("not-print");
        return form;
    }

    private Section adding(Activity activity, Occurrence date, Texts texts) {
        var form = new PostForm(
                        HostPages.of(activity.id()) + "/erbij",
                        Field.text("naam", texts.get("host.add.name"), typedName, FirstName.LONGEST),
                        Field.number("aantal", texts.get("host.add.party"), 1, Attendance.LARGEST_PARTY),
                        Field.tick("eerste", texts.get("host.add.first"), false))
                .with(DATE, date.date().toString())
                .with("sleutel", UUID.randomUUID().toString())
                .button("button", texts.get("host.add.go"));
        var section = new Section(new H2(texts.get("host.add")), Html.soft(texts.get("host.add.what")), form);
        section.addClassNames("panel", "not-print");
        return section;
    }

    private static Component changing(Activity activity, Occurrence date, Texts texts) {
        var path = HostPages.of(activity.id());
        var day = date.date().toString();
        var change = Html.of("details", "more", Html.text("summary", "", texts.get("host.change")));
        if (date.state() != State.PLANNED) {
            change.add(new PostForm(path + "/toch-door")
                    .with(DATE, day)
                    .button("button plain", texts.get("host.restore")));
        }
        if (date.state() != State.CANCELLED) {
            change.add(
                    Html.soft(texts.get("host.change.what")),
                    new PostForm(path + "/afgelasten").with(DATE, day).button("button plain", texts.get("host.cancel")),
                    new PostForm(
                                    path + "/verplaatsen",
                                    Field.date("dag", texts.get("host.move.day"), day),
                                    Field.time("tijd", texts.get("host.move.time"), ""))
                            .with(DATE, day)
                            .button("button plain", texts.get("host.move")));
        }
        change.addClassName("not-print");
        return change;
    }

    private Section settings(Activity activity, Texts texts) {
        var section = new Section(new H2(texts.get("host.settings")));
        if (activity.seats() != null) {
            var keeps = hosting.keepsPlaceForNewcomer(activity.id());
            section.add(
                    Html.soft(texts.get(keeps ? "host.newcomer.on" : "host.newcomer.off")),
                    new PostForm(HostPages.of(activity.id()) + "/nieuwe")
                            .with("houd", keeps ? "nee" : "ja")
                            .button("button plain", texts.get(keeps ? "host.newcomer.stop" : "host.newcomer.keep")));
        }
        section.add(Html.link(
                HostPages.of(activity.id()) + "/uitnodiging", "button plain", new Text(texts.get("invitation.link"))));
        section.addClassNames("not-print");
        return section;
    }
}
