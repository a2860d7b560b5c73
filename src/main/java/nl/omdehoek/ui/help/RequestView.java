package nl.omdehoek.ui.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
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
import nl.omdehoek.help.Ask;
import nl.omdehoek.help.Candidate;
import nl.omdehoek.help.HowKnown;
import nl.omdehoek.help.Matching;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Round;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.handover.HandOverPages;
import nl.omdehoek.ui.judge.JudgePages;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.QuickWayOut;
import nl.omdehoek.ui.kit.RingLink;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** One request for help, for who answers it: what is asked, how to reach the asker, and who could do it. */
@Route(value = "werkbank/vraag/:request", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class RequestView extends ReaderView {

    private final SignedIn signedIn;
    private final RequestDesk desk;
    private final Matching matching;
    private final Residents residents;
    private final PhoneNumbers telephones;
    private final TaskWords words;
    private final Clock clock;
    private String typed = "";
    private String complaint = "";

    RequestView(
            SignedIn signedIn,
            RequestDesk desk,
            Matching matching,
            Residents residents,
            PhoneNumbers telephones,
            TaskWords words,
            Clock clock) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.matching = matching;
        this.residents = residents;
        this.telephones = telephones;
        this.words = words;
        this.clock = clock;
    }

    /** The same, with the answer as it was typed, and what is wrong with it. */
    void with(String answer, String complaint) {
        this.typed = answer;
        this.complaint = complaint;
    }

    /** The same, with what could not be done. */
    void with(String complaint) {
        this.complaint = complaint;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var staff = signedIn.staff().orElseThrow(NotFoundException::new);
        var request = Typed.uuid(visit.route().getOrDefault("request", ""))
                .flatMap(it -> desk.look(it, staff))
                .orElseThrow(NotFoundException::new);
        var path = HelpPages.request(request.id());
        add(
                new QuickWayOut(texts),
                Html.link(JudgePages.QUEUE, "back", new Text("← " + texts.get("judge.title"))),
                new H1(texts.get("task." + request.task())));
        if (!complaint.isEmpty() && typed.isEmpty()) {
            add(Html.notice(complaint));
        }
        about(request, texts);
        if (request.isOpen()) {
            add(answering(request, path, texts));
            if (!request.task().isForConnector()) {
                matching(request, staff, path, texts);
            }
        } else {
            add(Html.notice(texts.get("help.closed")));
        }
        return new PageHead(texts.get("judge.title"), texts.get("judge.what"), path).hidden();
    }

    private void about(Request request, Texts texts) {
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        var panel = new Section();
        panel.addClassName("panel");
        residents
                .find(request.person())
                .ifPresent(it -> panel.add(Html.text("p", "", it.name().text())));
        if (!request.words().isEmpty()) {
            panel.add(Html.dutch(texts, Html.text("blockquote", "said", request.words())));
        }
        words.of(request, texts).forEach(it -> panel.add(Html.soft(it)));
        if (request.fromOutside()) {
            panel.add(Html.soft(texts.get("post.wish.outside")));
        }
        telephones.of(request.person()).ifPresent(it -> panel.add(new RingLink(it, texts)));
        if (!request.ringAt().isEmpty()) {
            panel.add(Html.soft(texts.get("help.ring-at", request.ringAt())));
        }
        desk.round(request.id())
                .map(Round::askedAt)
                .ifPresent(it -> panel.add(Html.soft(texts.get("judge.since", saying.day(it), saying.time(it)))));
        add(panel);
    }

    private Section answering(Request request, String path, Texts texts) {
        var section = new Section(new H2(texts.get("help.answer")));
        var answers = desk.answers(request.id());
        answers.forEach(it -> section.add(Html.dutch(texts, Html.text("blockquote", "said", it.words()))));
        if (desk.round(request.id()).filter(Round::isAnswered).isEmpty()) {
            section.add(
                    Html.soft(texts.get("help.answer.by")),
                    new PostForm(path + RequestPosts.ANSWERED).button("button", texts.get("help.answer.rang")));
        }
        section.add(new PostForm(
                        path + RequestPosts.ANSWER,
                        Field.area(RequestPosts.WORDS, texts.get("help.answer.words"), typed)
                                .complaint(typed.isEmpty() ? "" : complaint))
                .button("button plain", texts.get("help.answer.go")));
        section.add(new Paragraph(Html.link(
                HandOverPages.propose(request.id()), "button plain", new Text(texts.get("hand-over.title")))));
        section.add(new PostForm(path + RequestPosts.DONE).button("button plain", texts.get("help.done")));
        return section;
    }

    private void matching(Request request, PersonId staff, String path, Texts texts) {
        add(new H2(texts.get("help.who")));
        asked(desk.asked(request.id(), staff), texts);
        try {
            var candidates = matching.candidates(staff, request.id());
            if (candidates.isEmpty()) {
                add(Html.soft(texts.get("help.who.nobody")));
            } else {
                add(Html.soft(texts.get("help.who.order")), candidates(candidates, path, texts));
            }
            var strangers = matching.strangers(staff, request.id());
            if (!strangers.isEmpty()) {
                add(
                        new H2(texts.get("help.strangers")),
                        Html.soft(texts.get("help.strangers.what")),
                        strangers(strangers, path, texts));
            }
        } catch (NotAllowed _) {
            // The desk answers; who connects asks around.
            add(Html.soft(texts.get("help.who.connector")));
        }
    }

    private void asked(List<Ask> asks, Texts texts) {
        if (asks.isEmpty()) {
            return;
        }
        var list = list();
        asks.forEach(it -> list.add(new ListItem(name(it.person()) + ": " + texts.get("help.ask." + it.state()))));
        add(list);
    }

    private String name(PersonId person) {
        return residents.find(person).map(it -> it.name().text()).orElse("–");
    }

    private UnorderedList candidates(List<Candidate> candidates, String path, Texts texts) {
        var list = list();
        candidates.forEach(it -> list.add(row(
                it,
                new PostForm(path + RequestPosts.ASK)
                        .with(RequestPosts.OFFER, it.offer().id().value())
                        .button(
                                "button plain",
                                texts.get("help.ask.go", name(it.offer().person()))),
                texts)));
        return list;
    }

    private UnorderedList strangers(List<Candidate> strangers, String path, Texts texts) {
        var list = list();
        strangers.forEach(it -> list.add(row(it, know(it, path, texts), texts)));
        return list;
    }

    private PostForm know(Candidate stranger, String path, Texts texts) {
        var form =
                new PostForm(path + RequestPosts.KNOW, Field.tick(RequestPosts.VOG, texts.get("help.know.vog"), false));
        form.with(RequestPosts.OFFER, stranger.offer().id().value());
        for (var how : HowKnown.values()) {
            form.button("button plain", texts.get("help.know." + how), RequestPosts.HOW, how.name());
        }
        return form;
    }

    private ListItem row(Candidate candidate, Component act, Texts texts) {
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        var row = new ListItem(
                new Paragraph(name(candidate.offer().person()) + " · " + saying.distance(candidate.distance())));
        if (!candidate.offer().words().isEmpty()) {
            row.add(Html.dutch(texts, Html.text("p", "soft", candidate.offer().words())));
        }
        row.add(act);
        return row;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("mine");
        return list;
    }
}
