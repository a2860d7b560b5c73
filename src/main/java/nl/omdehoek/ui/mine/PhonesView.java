package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import nl.omdehoek.people.KnownBrowser;
import nl.omdehoek.people.KnownBrowsers;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** "Mijn telefoons": on which phones and computers somebody is known, each ended by a button. */
@Route(value = "mijn/telefoons", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class PhonesView extends ReaderView {

    static final String PATH = "/mijn/telefoons";

    private final Residents residents;
    private final KnownBrowsers browsers;
    private final Clock clock;

    PhonesView(Residents residents, KnownBrowsers browsers, Clock clock) {
        this.residents = residents;
        this.browsers = browsers;
        this.clock = clock;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(
                Html.link(MineView.PATH, "back", new Text("← " + texts.get("own.back"))),
                new H1(texts.get("phones.title")),
                new Paragraph(texts.get("phones.what")));
        var secret = visit.browser().secret();
        secret.flatMap(residents::byBrowser)
                .ifPresentOrElse(
                        it -> list(browsers.of(it.id(), secret.orElseThrow()), texts),
                        () -> add(Html.link(MineView.PATH, "button plain", new Text(texts.get("phones.nobody")))));
        return new PageHead(texts.get("phones.title"), texts.get("phones.what"), PATH).hidden();
    }

    private void list(List<KnownBrowser> known, Texts texts) {
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        add(Html.of(
                "ul", "mine", known.stream().map(it -> row(it, saying, texts)).toArray(Component[]::new)));
        if (known.size() > 1) {
            add(new PostForm(PATH + "/andere/uit").button("button wide", texts.get("phones.end-others")));
        }
    }

    private static ListItem row(KnownBrowser known, Saying saying, Texts texts) {
        var row = new ListItem(
                new H2(texts.get(known.current() ? "phones.this" : "phones.other")),
                new Paragraph(texts.get(known.own() ? "phones.own" : "phones.shared")),
                Html.soft(texts.get("phones.when", saying.date(known.since()), saying.date(known.seenOn()))));
        row.add(
                known.current()
                        ? new PostForm(MineView.PATH + "/uit").button("button plain", texts.get("mine.out"))
                        : new PostForm(PATH + "/" + known.id() + "/uit")
                                .button("button plain", texts.get("phones.end")));
        return row;
    }
}
