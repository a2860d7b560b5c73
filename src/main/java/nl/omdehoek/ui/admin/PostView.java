package nl.omdehoek.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.omdehoek.notifications.Letters;
import nl.omdehoek.notifications.ShownLetters.Shown;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** The portal's mail: how it goes, without anybody's address; in the demo, which sends none, the letters themselves. */
@Route(value = "beheer/post", layout = Shell.class)
@RolesAllowed("ADMINISTRATOR")
class PostView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "/beheer/post";
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final transient Letters letters;
    private final transient Clock clock;
    private Texts texts = Texts.in(Texts.DUTCH);

    PostView(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        texts = Texts.in(event.getUI().getLocale());
        removeAll();
        add(new H1(texts.get("mails.title")));
        if (letters.areShown()) {
            show();
        } else {
            count();
        }
        add(new Paragraph(Html.link("/beheer", "back", new Text("← " + texts.get("admin.title")))));
    }

    private void show() {
        add(new Paragraph(texts.get("mails.shown")));
        var last = letters.last();
        if (last.isEmpty()) {
            add(new Paragraph(texts.get("mails.none")));
        }
        last.forEach(it -> add(letter(it)));
    }

    private void count() {
        var counts = letters.counts();
        add(
                new Paragraph(texts.get(letters.areSent() ? "mails.sent" : "mails.not-sent")),
                new UnorderedList(
                        new ListItem(texts.get("mails.waiting", counts.waiting())),
                        new ListItem(texts.get("mails.done", counts.sent())),
                        new ListItem(texts.get("mails.given-up", counts.givenUp()))));
    }

    private Article letter(Shown letter) {
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        var when = saying.date(saying.dateOf(letter.at())) + " " + saying.time(letter.at());
        var article = new Article(
                new H2(letter.subject()), Html.soft(texts.get("mails.to", letter.to(), when)), body(letter.text()));
        article.addClassName("panel");
        return article;
    }

    private static Component body(String text) {
        return Html.of("div", "letter", withLinks(text).toArray(Component[]::new));
    }

    private static List<Component> withLinks(String text) {
        var parts = new ArrayList<Component>();
        var end = 0;
        var links = LINK.matcher(text);
        while (links.find()) {
            parts.add(new Text(text.substring(end, links.start())));
            parts.add(Html.link(links.group(), "", new Text(links.group())));
            end = links.end();
        }
        parts.add(new Text(text.substring(end)));
        return parts;
    }

    @Override
    public String getPageTitle() {
        return texts.get("mails.title") + " · " + texts.get("portal.name");
    }
}
