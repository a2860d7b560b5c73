package nl.omdehoek.ui.host;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PrintWay;
import nl.omdehoek.ui.kit.QrCode;
import nl.omdehoek.ui.kit.WordsToKeep;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Slip;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** The slip for somebody who was written down: when and where, their words, and a square to scan. Said once. */
@Route(value = "mijn/host/:id/briefje", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class SlipView extends ReaderView {

    private final Hosts hosts;
    private final Grants grants;
    private final Joining joining;
    private final Agenda agenda;
    private final Residents residents;
    private final Origin origin;
    private final Clock clock;

    SlipView(
            Hosts hosts,
            Grants grants,
            Joining joining,
            Agenda agenda,
            Residents residents,
            Origin origin,
            Clock clock) {
        this.hosts = hosts;
        this.grants = grants;
        this.joining = joining;
        this.agenda = agenda;
        this.residents = residents;
        this.origin = origin;
        this.clock = clock;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var host = HostPages.PATH + "/" + visit.route().getOrDefault("id", "");
        addClassName("slip");
        add(Html.link(host, "back", new Text("← " + texts.get("host.title"))));
        ListingId.endOf(visit.route().getOrDefault("id", ""))
                .filter(it -> hosts.of(it, visit.browser()).isPresent())
                .flatMap(activity -> visit.browser().slip().filter(it -> isOf(activity, it)))
                .ifPresentOrElse(
                        it -> slip(it, texts),
                        () -> add(new H1(texts.get("slip.title")), new Paragraph(texts.get("slip.over"))));
        return new PageHead(texts.get("slip.title"), texts.get("slip.what"), host + "/briefje").hidden();
    }

    private boolean isOf(ListingId activity, Slip slip) {
        return signUp(slip).filter(it -> it.activity().equals(activity)).isPresent();
    }

    private Optional<SignUp> signUp(Slip slip) {
        return grants.look(slip.secret(), Grant.Kind.SIGN_UP).flatMap(it -> joining.find(UUID.fromString(it.about())));
    }

    private void slip(Slip slip, Texts texts) {
        var signUp = signUp(slip);
        var name = signUp.flatMap(it -> residents.find(it.person()))
                .map(it -> it.name().text())
                .orElse("");
        add(new H1(texts.get("slip.for", name)));
        signUp.ifPresent(it -> what(it, texts));
        add(
                new H2(texts.get("mine.words")),
                new WordsToKeep(texts, slip.words()),
                new Paragraph(texts.get("slip.use", origin.to("/mijn"))),
                new QrCode(origin.to("/kaartje/" + slip.secret()), texts.get("slip.qr")),
                Html.text("p", "only-print", texts.get("slip.qr")),
                Html.soft(texts.get("slip.once")),
                new PrintWay(texts.get("slip.print"), texts.get("slip.print.what")));
    }

    private void what(SignUp signUp, Texts texts) {
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        agenda.find(signUp.activity())
                .ifPresent(it -> add(
                        Html.dutch(texts, Html.text("p", "lead", it.listing().title()))));
        agenda.on(signUp.activity(), signUp.date())
                .ifPresent(it -> add(new Paragraph(saying.from(it.start(), it.end()))));
    }
}
