package nl.omdehoek.ui.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.activities.Occurrence.State;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.notifications.RingList;
import nl.omdehoek.notifications.ToRing;
import nl.omdehoek.ui.host.ChangeFold.Move;
import nl.omdehoek.ui.host.WalkAlongForm.Refused;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.PrintWay;
import nl.omdehoek.ui.kit.RingRow;
import nl.omdehoek.ui.messages.MessageLinks;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to a date, for its host, and for the desk of where it is held: to look at, to print, and to change. To anybody
 * else it is not there.
 */
@Route(value = "mijn/host/:id", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class HostView extends ReaderView {

    static final String DATE = "datum";
    private static final int DATES_SHOWN = 8;

    private final Hosts hosts;
    private final Agenda agenda;
    private final Hosting hosting;
    private final RingList ringing;
    private final MessageLinks messages;
    private final Clock clock;
    private EntryForm filledIn = EntryForm.empty();
    private Map<String, String> wrong = Map.of();
    private Move move = Move.NONE;
    private @Nullable Refused refused;
    private String complaint = "";

    HostView(Hosts hosts, Agenda agenda, Hosting hosting, RingList ringing, MessageLinks messages, Clock clock) {
        this.hosts = hosts;
        this.agenda = agenda;
        this.hosting = hosting;
        this.ringing = ringing;
        this.messages = messages;
        this.clock = clock;
    }

    /** The same, with what could not be done. */
    void with(String complaint) {
        this.complaint = complaint;
    }

    /** The same, with when the date was to be. */
    void with(Move move) {
        this.move = move;
    }

    /** The same, with who was to come along. */
    void with(Refused refused) {
        this.refused = refused;
    }

    /** The same, with who was to be put on the list as it was typed, and what is wrong with it. */
    void with(EntryForm filledIn, Map<String, String> wrong) {
        this.filledIn = filledIn;
        this.wrong = wrong;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var activity = ListingId.endOf(visit.route().getOrDefault("id", ""))
                .flatMap(agenda::get)
                .orElseThrow(NotFoundException::new);
        var actor = hosts.of(activity.id(), visit.browser()).orElseThrow(NotFoundException::new);
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        add(
                actor.isHost()
                        ? Html.link("/mijn", "back", new Text("← " + texts.get("mine.title")))
                        : Html.link(HostPages.DESK, "back", new Text("← " + texts.get("desk.title"))),
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
                            date(activity, actor, it, saying, texts);
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

    private void date(Activity activity, Actor actor, Occurrence date, Saying saying, Texts texts) {
        var guests = hosting.guests(actor.id(), activity.id(), date.date());
        var coming = guests.stream().mapToInt(it -> it.signUp().party()).sum();
        var waiting = hosting.waiting(actor.id(), activity.id(), date.date());
        add(
                new H2(when(date, saying, texts)),
                new Paragraph(texts.get("host.coming", coming)
                        + (waiting > 0 ? " " + texts.get("host.waiting", waiting) : "")));
        ringing(activity, actor, date, saying, texts).ifPresent(this::add);
        if (!guests.isEmpty()) {
            var list = new OrderedList();
            list.addClassName("guests");
            guests.forEach(it -> list.add(new GuestRow(actor, it, messages, refused, texts)));
            add(list, new PrintWay(texts.get("host.print"), texts.get("host.print.what")));
        }
        if (date.state() != State.CANCELLED) {
            add(new EntrySection(
                    actor, hosting.hasHost(activity.id()), activity.id(), date.date(), filledIn, wrong, texts));
        }
        add(new ChangeFold(activity.id(), date, hosting.isChanged(activity.id(), date.date()), move, texts));
    }

    private static String when(Occurrence date, Saying saying, Texts texts) {
        var times = saying.from(date.start(), date.end());
        return switch (date.state()) {
            case PLANNED -> times;
            case MOVED -> texts.get("activity.moved", times, saying.shortDate(date.date()));
            case CANCELLED -> texts.get("activity.cancelled", times);
        };
    }

    /** Whom nothing told that this date is off or elsewhere in time. */
    private Optional<Section> ringing(Activity activity, Actor actor, Occurrence date, Saying saying, Texts texts) {
        var toRing = ringing.of(actor.id(), activity.id(), date.date());
        if (toRing.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("mine");
        toRing.forEach(it -> list.add(new RingRow(it, rung(it, texts), saying, texts)));
        var what = texts.get(actor.isHost() ? "host.unreachable.what" : "ring.what");
        var section = new Section(new H2(texts.get("ring.title")), Html.soft(what), list);
        section.addClassName("panel");
        return Optional.of(section);
    }

    private static Component rung(ToRing ring, Texts texts) {
        var form = new PostForm(HostPages.of(ring.activity()) + "/gebeld/" + ring.signUp())
                .with(DATE, ring.date().toString())
                .with(HostPages.CHANGES, String.valueOf(ring.changes()))
                .button("button plain small", texts.get("ring.done", ring.name().text()));
        form.addClassName("not-print");
        return form;
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
