package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.Arrays;
import java.util.Optional;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.digest.DigestWay;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** "Mijn": what somebody comes to, and their words while they are new; or the way back by words. */
@Route(value = "mijn", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class MineView extends ReaderView {

    static final String PATH = "/mijn";
    static final int LONGEST_WORDS = 200;

    private final Residents residents;
    private final Joining joining;
    private final Agenda agenda;
    private final Clock clock;
    private String complaint = "";
    private String typed = "";
    private boolean own;

    MineView(Residents residents, Joining joining, Agenda agenda, Clock clock) {
        this.residents = residents;
        this.joining = joining;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** The same, with the words as they were typed, and what is wrong with them. */
    MineView with(String complaint, String typed, boolean own) {
        this.complaint = complaint;
        this.typed = typed;
        this.own = own;
        return this;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var who = visit.browser().secret().flatMap(residents::byBrowser);
        who.ifPresentOrElse(it -> own(it, visit), () -> wayBack(texts));
        return new PageHead(texts.get("mine.title"), texts.get("mine.what"), PATH).hidden();
    }

    private void own(Person person, Visit visit) {
        var texts = visit.texts();
        add(new H1(texts.get("mine.hello", person.name().text())));
        visit.browser().words().ifPresent(it -> add(Html.notice(texts.get("mine.told")), words(texts, it)));
        var signUps = joining.ahead(person.id());
        add(new H2(texts.get("mine.coming")));
        if (signUps.isEmpty()) {
            add(
                    new Paragraph(texts.get("mine.coming.none")),
                    Html.link("/", "button plain", new Text(texts.get("mine.look"))));
        } else {
            var list = new UnorderedList();
            list.addClassName("mine");
            signUps.forEach(it -> row(texts, it).ifPresent(list::add));
            add(list, Html.soft(texts.get("mine.unreachable")));
        }
        add(new DigestWay(texts));
        add(
                new H2(texts.get("mine.browser")),
                Html.soft(texts.get("mine.browser.what")),
                new PostForm(PATH + "/uit").button("button plain", texts.get("mine.out")));
    }

    /** Once only: they are kept nowhere. */
    private static Section words(Texts texts, String words) {
        var list = Html.of(
                "ol",
                "code-words",
                Arrays.stream(words.split(" "))
                        .map(it -> Html.dutch(texts, new ListItem(it)))
                        .toArray(Component[]::new));
        var section = new Section(
                new H2(texts.get("mine.words")),
                new Paragraph(texts.get("mine.words.what")),
                list,
                Html.soft(texts.get("mine.words.once")),
                new PostForm(PATH + "/opgeschreven").button("button not-print", texts.get("mine.words.written")));
        section.addClassName("panel");
        return section;
    }

    private Optional<ListItem> row(Texts texts, SignUp signUp) {
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        return agenda.get(signUp.activity()).map(activity -> {
            var title = activity.listing().title();
            var link = Html.dutch(texts, new Anchor(Addresses.listing(activity.kind(), title, activity.id()), title));
            var row = new ListItem(new H3(link));
            agenda.upcoming(activity.id()).stream()
                    .filter(it -> it.date().equals(signUp.date()))
                    .findFirst()
                    .ifPresent(it -> row.add(new Paragraph(when(texts, saying, it))));
            if (signUp.party() > 1) {
                row.add(Html.soft(texts.get("mine.party", signUp.party())));
            }
            row.add(new PostForm(PATH + "/afmelden/" + signUp.id()).button("button plain", texts.get("mine.leave")));
            return row;
        });
    }

    private static String when(Texts texts, Saying saying, Occurrence date) {
        var times = texts.get(
                "activity.times",
                saying.date(saying.dateOf(date.start())),
                saying.time(date.start()),
                saying.time(date.end()));
        return date.state() == Occurrence.State.CANCELLED ? texts.get("activity.cancelled", times) : times;
    }

    private void wayBack(Texts texts) {
        var ask = new PostForm(
                PATH + "/terug",
                Field.text("woorden", texts.get("mine.back.ask"), typed, LONGEST_WORDS)
                        .filling("off")
                        .complaint(complaint),
                Field.tick("eigen", texts.get("join.own"), own));
        ask.addClassName("panel");
        add(
                new H1(texts.get("mine.title")),
                new Paragraph(texts.get("mine.nobody")),
                ask.button("button wide", texts.get("mine.back.go")),
                Html.soft(texts.get("mine.back.lost")));
    }
}
