package nl.omdehoek.ui.messages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.messages.Conversation;
import nl.omdehoek.messages.Conversations;
import nl.omdehoek.messages.Message;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.QuickWayOut;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** One conversation: what was said, a form to say something, and ways to stop it and to report it. */
@Route(value = "mijn/berichten/:id", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class ConversationView extends ReaderView {

    private static final String BEFORE = "voor";

    private final Talk talk;
    private @Nullable MessageForm typed;
    private Map<String, String> wrong = Map.of();

    ConversationView(Talk talk) {
        this.talk = talk;
    }

    /** The same with what was typed, and what is wrong with it: a sentence for each field, or under no name for all. */
    void with(MessageForm form, Map<String, String> complaints) {
        typed = form;
        wrong = complaints;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var id = Typed.uuid(visit.route().getOrDefault("id", "")).orElseThrow(NotFoundException::new);
        var path = MessagesView.PATH + "/" + id;
        add(new QuickWayOut(texts), Html.link(MessagesView.PATH, "back", new Text("← " + texts.get("messages.back"))));
        talk.who(visit.browser())
                .ifPresentOrElse(
                        it -> own(
                                talk.conversations().find(id, it.id()).orElseThrow(NotFoundException::new), it, visit),
                        () -> stranger(texts, path));
        return new PageHead(texts.get("messages.title"), texts.get("messages.what"), path).hidden();
    }

    private void stranger(Texts texts, String path) {
        add(
                new H1(texts.get("messages.title")),
                new Paragraph(texts.get("messages.nobody")),
                new WordsAsk(texts, path));
        kept(texts);
    }

    /** What was typed, where there is no form that could hold it. */
    private void kept(Texts texts) {
        if (typed != null && !typed.text().isBlank()) {
            add(new H2(texts.get("messages.kept")), Html.dutch(texts, Html.text("p", "panel said", typed.text())));
        }
    }

    private void own(Conversation conversation, Person me, Visit visit) {
        var texts = visit.texts();
        add(new H1(name(conversation, texts)), about(conversation, texts));
        said(conversation, me, visit);
        if (wrong.containsKey("")) {
            add(Html.notice(wrong.get("")));
        }
        var suspension = talk.suspensions().of(me.id());
        add(suspension
                .<Component>map(it -> new SuspendedNotice(texts, it))
                .orElseGet(() -> answer(conversation, me, texts)));
        if (suspension.isPresent() || conversation.state() != Conversation.State.OPEN) {
            kept(texts);
        }
        if (conversation.state() != Conversation.State.GONE) {
            add(new H2(texts.get("messages.more")));
            if (conversation.state() != Conversation.State.CLOSED_BY_ME) {
                add(
                        Html.soft(texts.get("messages.close.what")),
                        new PostForm(path(conversation) + "/dicht")
                                .button("button plain", texts.get("messages.close")));
            }
        }
        add(new Paragraph(
                Html.link("/melden/gesprek/" + conversation.id(), "back", new Text(texts.get("messages.report")))));
    }

    private static String path(Conversation conversation) {
        return MessagesView.PATH + "/" + conversation.id();
    }

    private static String name(Conversation conversation, Texts texts) {
        return conversation.with().map(it -> it.name().text()).orElseGet(() -> texts.get("messages.gone"));
    }

    private Paragraph about(Conversation conversation, Texts texts) {
        var about = new Paragraph(texts.get("messages.about") + " ");
        about.add(talk.subjects().between(conversation.about(), texts));
        return about;
    }

    private void said(Conversation conversation, Person me, Visit visit) {
        var texts = visit.texts();
        var before = visit.choice(BEFORE).filter(it -> it.matches("\\d{1,18}")).map(Long::valueOf);
        var messages = talk.conversations().before(conversation.id(), me.id(), before.orElse(Long.MAX_VALUE));
        if (messages.isEmpty()) {
            add(new Paragraph(texts.get("messages.begin")));
            return;
        }
        if (messages.size() == Conversations.SHOWN) {
            var earlier = path(conversation) + "?" + BEFORE + "="
                    + messages.getFirst().number();
            add(Html.link(earlier, "back", new Text(texts.get("messages.earlier"))));
        }
        add(list(messages, conversation, me, texts));
        if (before.isPresent()) {
            add(Html.link(path(conversation), "back", new Text(texts.get("messages.later"))));
        } else {
            talk.conversations()
                    .read(conversation.id(), me.id(), messages.getLast().number());
        }
    }

    private Component list(List<Message> messages, Conversation conversation, Person me, Texts texts) {
        var saying = new Saying(texts, ZonedDateTime.now(talk.clock()), LocalTime.MAX);
        return Html.of(
                "ol",
                "talk",
                messages.stream()
                        .map(it -> message(it, conversation, me, texts, saying))
                        .toArray(Component[]::new));
    }

    private static Component message(
            Message message, Conversation conversation, Person me, Texts texts, Saying saying) {
        var when = MessagesView.when(message.at(), texts, saying);
        if (message.writer().isEmpty()) {
            return Html.of("li", "", Html.soft(texts.get("messages.gone.text")), Html.soft(when));
        }
        var text = Html.dutch(texts, Html.text("p", "said", message.text()));
        if (message.writer().filter(me.id()::equals).isPresent()) {
            return Html.of("li", "said-by-me", Html.soft(texts.get("messages.you") + " · " + when), text);
        }
        var name = name(conversation, texts);
        var report = Html.link(
                "/melden/bericht/" + message.id(),
                "back small",
                new Text(texts.get("messages.report.one")),
                Html.unseen(" " + texts.get("messages.report.one.long", name, when)));
        return Html.of("li", "", Html.soft(name + " · " + when), text, report);
    }

    private Component answer(Conversation conversation, Person me, Texts texts) {
        return switch (conversation.state()) {
            case OPEN ->
                form(conversation, me, texts, Optional.ofNullable(typed).orElseGet(MessageForm::empty));
            case CLOSED -> Html.text("p", "notice", texts.get("messages.closed"));
            case CLOSED_BY_ME ->
                Html.of(
                        "div",
                        "",
                        Html.text("p", "notice", texts.get("messages.closed")),
                        new PostForm(path(conversation) + "/open")
                                .button("button plain", texts.get("messages.reopen")));
            case GONE -> Html.text("p", "notice", texts.get("messages.gone.what"));
        };
    }

    private PostForm form(Conversation conversation, Person me, Texts texts, MessageForm filledIn) {
        var form = new PostForm(path(conversation) + "/sturen");
        form.addClassName("panel");
        form.add(Field.area(MessageForm.TEXT, texts.get("messages.text"), filledIn.text())
                .filling("off")
                .complaint(wrong.getOrDefault(MessageForm.TEXT, "")));
        if (!talk.oldEnough().isKnown(me.id())) {
            if (wrong.containsKey(MessageForm.SIXTEEN)) {
                form.add(Html.text("p", "wrong", wrong.get(MessageForm.SIXTEEN)));
            }
            form.add(
                    Field.tick(MessageForm.SIXTEEN, texts.get("messages.sixteen"), filledIn.sixteen()),
                    Html.soft(texts.get("messages.sixteen.what")));
        }
        return form.with(MessageForm.KEY, filledIn.key()).button("button wide", texts.get("messages.send"));
    }
}
