package nl.omdehoek.ui.judge;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.omdehoek.help.Entering;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Round;
import nl.omdehoek.help.Turns;
import nl.omdehoek.moderation.Review;
import nl.omdehoek.moderation.Review.Cause;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.help.HelpPages;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Subjects;
import nl.omdehoek.ui.post.OnBehalfPages;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** What waits for whoever connects or stands in: what is late first, then what waits, what was reported, what changed. */
@Route(value = "werkbank", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class QueueView extends ReaderView {

    static final String DONE = "gedaan";

    /** What was just done, and what is said of it. */
    static final Map<String, String> NOTICES = Map.of(
            "geplaatst", "judge.done.placed",
            "gevraagd", "judge.done.asked",
            "weg", "judge.done.taken-down",
            "beheerder", "judge.done.granted",
            "geen-beheerder", "judge.done.refused",
            "al", "judge.done.before");

    /** By then somebody should have looked. */
    private static final Duration IN_TIME = Duration.ofHours(24);

    private final SignedIn signedIn;
    private final Reviews reviews;
    private final RequestDesk requests;
    private final Turns turns;
    private final Entering entering;
    private final Subjects subjects;
    private final ClaimRows claims;
    private final Clock clock;

    QueueView(
            SignedIn signedIn,
            Reviews reviews,
            RequestDesk requests,
            Turns turns,
            Entering entering,
            Subjects subjects,
            ClaimRows claims,
            Clock clock) {
        this.requests = requests;
        this.signedIn = signedIn;
        this.reviews = reviews;
        this.turns = turns;
        this.entering = entering;
        this.subjects = subjects;
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(
                Html.link("/personeel", "back", new Text("← " + texts.get("staff.own-page"))),
                new H1(texts.get("judge.title")));
        visit.choice(DONE).map(NOTICES::get).ifPresent(it -> add(Html.notice(texts.get(it))));
        signedIn.staff()
                .ifPresentOrElse(
                        it -> queue(it, texts),
                        () -> add(
                                new Paragraph(texts.get("desk.closed")),
                                Html.link("/personeel", "button", new Text(texts.get("staff.title")))));
        return new PageHead(texts.get("judge.title"), texts.get("judge.what"), JudgePages.QUEUE).hidden();
    }

    private void queue(PersonId judge, Texts texts) {
        if (entering.mayEnter(judge)) {
            add(Html.link(OnBehalfPages.PATH, "button plain", new Text(texts.get("namens.title"))));
        }
        var asked = requests.open(judge);
        requests(asked, texts);
        var open = reviews.open(judge);
        var claimed = claims.of(judge, texts);
        if (open.isEmpty() && asked.isEmpty() && claimed.isEmpty()) {
            add(Html.text("p", "lead", texts.get("judge.nothing")));
            return;
        }
        var late = clock.instant().minus(IN_TIME);
        Predicate<Review> isLate = it -> !it.isShown() && !it.askedAt().isAfter(late);
        section("judge.late", open.stream().filter(isLate).toList(), texts);
        section("judge.waiting", those(open, isLate.negate().and(is(Cause.POSTED))), texts);
        section("judge.reported", those(open, isLate.negate().and(is(Cause.REPORTED))), texts);
        section("judge.changed", those(open, is(Cause.EDITED).or(is(Cause.FLAGGED))), texts);
        add(claimed);
    }

    /** Who asks for help comes first: what nobody answered yet, then what nobody is asked for now, then what goes on. */
    private void requests(List<Request> asked, Texts texts) {
        if (asked.isEmpty()) {
            return;
        }
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        var list = new UnorderedList();
        list.addClassName("mine");
        asked.stream()
                .sorted(Comparator.comparing(this::isAnswered).thenComparing(it -> !turns.isConnectors(it)))
                .forEach(it -> list.add(row(it, saying, texts)));
        add(new H2(texts.get("judge.requests")), list);
    }

    private boolean isAnswered(Request request) {
        return requests.round(request.id()).filter(Round::isAnswered).isPresent();
    }

    private ListItem row(Request request, Saying saying, Texts texts) {
        var row = new ListItem(
                new H3(Html.link(HelpPages.request(request.id()), "", new Text(texts.get("task." + request.task())))));
        requests.round(request.id())
                .map(Round::askedAt)
                .ifPresent(it -> row.add(Html.soft(texts.get("judge.since", saying.day(it), saying.time(it)))));
        row.add(Html.soft(texts.get(isAnswered(request) ? "judge.request.answered" : "judge.request.waits")));
        if (turns.isConnectors(request)) {
            row.add(Html.text("p", "tag", texts.get("judge.request.turn")));
        }
        return row;
    }

    private static Predicate<Review> is(Cause cause) {
        return it -> it.cause() == cause;
    }

    private static List<Review> those(List<Review> all, Predicate<Review> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private void section(String heading, List<Review> rows, Texts texts) {
        if (rows.isEmpty()) {
            return;
        }
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        var list = new UnorderedList();
        list.addClassName("mine");
        rows.forEach(it -> list.add(row(it, saying, texts)));
        add(new H2(texts.get(heading)), list);
    }

    private ListItem row(Review review, Saying saying, Texts texts) {
        var title =
                subjects.any(review.subject()).map(it -> it.listing().title()).orElse(texts.get("admin.reports.gone"));
        var row = new ListItem(
                new H3(Html.dutch(texts, Html.link(JudgePages.of(review.id()), "", new Text(title)))),
                Html.soft(texts.get("judge.since", saying.day(review.askedAt()), saying.time(review.askedAt()))));
        reviews.publishesItself(review)
                .ifPresent(it -> row.add(Html.soft(texts.get("judge.by-itself", saying.day(it), saying.time(it)))));
        return row;
    }
}
