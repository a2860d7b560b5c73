package nl.omdehoek.ui.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.omdehoek.help.Entering;
import nl.omdehoek.help.PublicOffer;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.help.Round;
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
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** One request for help, for who answers it: what is asked, how to reach the asker, and who could do it. */
@Route(value = "werkbank/vraag/:request", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class RequestView extends ReaderView {

    private final SignedIn signedIn;
    private final RequestDesk desk;
    private final Requesting requesting;
    private final WhoCanDoThis whoCanDoThis;
    private final Entering entering;
    private final SoftenedPanel softenedPanel;
    private final Residents residents;
    private final PhoneNumbers telephones;
    private final TaskWords words;
    private final Clock clock;
    private String typed = "";
    private String complaint = "";
    private OtherDay day = OtherDay.NONE;
    private String softened = "";
    private String softenedComplaint = "";

    RequestView(
            SignedIn signedIn,
            RequestDesk desk,
            Requesting requesting,
            WhoCanDoThis whoCanDoThis,
            Entering entering,
            SoftenedPanel softenedPanel,
            Residents residents,
            PhoneNumbers telephones,
            TaskWords words,
            Clock clock) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.requesting = requesting;
        this.whoCanDoThis = whoCanDoThis;
        this.entering = entering;
        this.softenedPanel = softenedPanel;
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

    /** The same, with another day as it was typed. */
    void with(OtherDay day) {
        this.day = day;
    }

    /** The same, with the words for everybody as they were typed, and what is wrong with them. */
    void withSoftened(String words, String complaint) {
        softened = words;
        softenedComplaint = complaint;
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
                add(whoCanDoThis.of(request, staff, day, texts));
            }
            if (softenedPanel.isWished(request)) {
                add(softenedPanel.forStaff(request, softened, softenedComplaint, texts));
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
        requesting.wanted(request.id()).ifPresent(it -> panel.add(wanted(it, texts)));
        telephones.of(request.person()).ifPresent(it -> panel.add(new RingLink(it, texts)));
        entering.of(request.id())
                .ifPresent(it -> panel.add(
                        Html.soft(texts.get("namens.came-in." + it)), Html.text("b", "", texts.get("namens.ring"))));
        if (!request.ringAt().isEmpty()) {
            panel.add(Html.soft(texts.get("help.ring-at", request.ringAt())));
        }
        desk.round(request.id())
                .map(Round::askedAt)
                .ifPresent(it -> panel.add(Html.soft(texts.get("judge.since", saying.day(it), saying.time(it)))));
        add(panel);
    }

    private static Component wanted(PublicOffer offer, Texts texts) {
        var title = offer.listing().title();
        return new Paragraph(
                new Text(texts.get("help.wanted") + " "),
                Html.dutch(texts, Html.link(Addresses.listing(offer.kind(), title, offer.id()), "", new Text(title))));
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
        if (entering.of(request.id()).isEmpty()) {
            section.add(words(path, texts));
        }
        section.add(new Paragraph(Html.link(
                HandOverPages.propose(request.id()), "button plain", new Text(texts.get("hand-over.title")))));
        section.add(new PostForm(path + RequestPosts.DONE).button("button plain", texts.get("help.done")));
        return section;
    }

    private PostForm words(String path, Texts texts) {
        return new PostForm(
                        path + RequestPosts.ANSWER,
                        Field.area(RequestPosts.WORDS, texts.get("help.answer.words"), typed)
                                .complaint(typed.isEmpty() ? "" : complaint))
                .button("button plain", texts.get("help.answer.go"));
    }
}
