package nl.omdehoek.ui.messages;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.omdehoek.messages.Conversation;
import nl.omdehoek.messages.Conversations;
import nl.omdehoek.messages.Introduction;
import nl.omdehoek.messages.Introductions;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.QuickWayOut;
import nl.omdehoek.ui.kit.Subjects;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** All conversations of one person, and with whom they are asked to talk. */
@Route(value = "mijn/berichten", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class MessagesView extends ReaderView {

    static final String PATH = "/mijn/berichten";

    private final Conversations conversations;
    private final Introductions introductions;
    private final Residents residents;
    private final Subjects subjects;
    private final Clock clock;

    MessagesView(
            Conversations conversations,
            Introductions introductions,
            Residents residents,
            Subjects subjects,
            Clock clock) {
        this.conversations = conversations;
        this.introductions = introductions;
        this.residents = residents;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(
                new QuickWayOut(texts),
                Html.link("/mijn", "back", new Text("← " + texts.get("messages.mine"))),
                new H1(texts.get("messages.title")));
        visit.browser()
                .secret()
                .flatMap(residents::byBrowser)
                .ifPresentOrElse(
                        it -> own(it, texts),
                        () -> add(new Paragraph(texts.get("messages.nobody")), new WordsAsk(texts, PATH)));
        return new PageHead(texts.get("messages.title"), texts.get("messages.what"), PATH).hidden();
    }

    private void own(Person person, Texts texts) {
        introductions.asked(person.id()).forEach(it -> add(asked(it, texts)));
        var all = conversations.of(person.id());
        if (all.isEmpty()) {
            add(new Paragraph(texts.get("messages.none")), Html.soft(texts.get("messages.none.how")));
            return;
        }
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        var list = new UnorderedList();
        list.addClassName("mine");
        all.forEach(it -> list.add(row(it, texts, saying)));
        add(list);
    }

    private ListItem row(Conversation conversation, Texts texts, Saying saying) {
        var name = conversation.with().map(it -> it.name().text()).orElseGet(() -> texts.get("messages.gone"));
        var row = new ListItem(new H2(Html.link(PATH + "/" + conversation.id(), "back", new Text(name))));
        if (conversation.unread() > 0) {
            row.add(new Paragraph(Html.span("tag", texts.get("messages.unread", conversation.unread()))));
        }
        var about = subjects.listing(conversation.about());
        about.ifPresent(
                it -> row.add(Html.dutch(texts, new Paragraph(it.listing().title()))));
        row.add(Html.soft(when(conversation.last(), texts, saying)));
        return row;
    }

    static String when(Instant moment, Texts texts, Saying saying) {
        return texts.get("messages.when", saying.day(moment), saying.time(moment));
    }

    private Section asked(Introduction introduction, Texts texts) {
        var about = new Paragraph(texts.get("messages.about") + " ");
        about.add(subjects.between(introduction.about(), texts));
        var section = new Section(
                new H2(texts.get("messages.asked")),
                about,
                Html.soft(texts.get("messages.asked.what")),
                new PostForm(PATH + "/kennismaken/" + introduction.id())
                        .button("button", texts.get("messages.asked.yes"), "antwoord", "ja")
                        .button("button plain", texts.get("messages.asked.no"), "antwoord", "nee"));
        section.addClassName("panel");
        return section;
    }
}
