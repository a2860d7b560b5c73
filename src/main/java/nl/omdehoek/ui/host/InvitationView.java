package nl.omdehoek.ui.host;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PrintWay;
import nl.omdehoek.ui.kit.QrCode;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Saying;

/** An invitation to print and hand over. The name of who is invited is written on it by hand: nobody else has to know it. */
@Route(value = "mijn/host/:id/uitnodiging", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class InvitationView extends ReaderView {

    private final Hosts hosts;
    private final Agenda agenda;
    private final Origin origin;
    private final Clock clock;

    InvitationView(Hosts hosts, Agenda agenda, Origin origin, Clock clock) {
        this.hosts = hosts;
        this.agenda = agenda;
        this.origin = origin;
        this.clock = clock;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var activity = ListingId.endOf(visit.route().getOrDefault("id", ""))
                .flatMap(agenda::find)
                .orElseThrow(NotFoundException::new);
        var host = hosts.of(activity.id(), visit.browser()).orElseThrow(NotFoundException::new);
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        var page = HostPages.of(activity.id());
        addClassName("slip");
        add(
                Html.link(page, "back", new Text("← " + texts.get("host.title"))),
                new H1(texts.get("invitation.title")),
                Html.text("p", "lead", texts.get("invitation.dear")),
                new Paragraph(texts.get("invitation.come", activity.listing().title())),
                Html.dutch(texts, new Paragraph(activity.listing().wording().summary())));
        agenda.upcoming(activity.id()).stream()
                .filter(it -> it.state() != Occurrence.State.CANCELLED)
                .findFirst()
                .ifPresent(it -> add(Html.text("p", "lead", saying.from(it.start(), it.end()))));
        var location = activity.listing().location();
        add(
                new Paragraph(Stream.of(activity.placeName().orElse(""), location.address(), location.town())
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", "))),
                new Paragraph(texts.get("invitation.bye", host.person().name().text())),
                new QrCode(
                        origin.to(Addresses.shortest(activity.kind(), activity.id()) + "/meedoen"),
                        texts.get("invitation.qr")),
                Html.text("p", "only-print", texts.get("invitation.qr")),
                new PrintWay(texts.get("invitation.print"), texts.get("invitation.print.what")));
        return new PageHead(texts.get("invitation.title"), texts.get("host.what"), page + "/uitnodiging").hidden();
    }
}
