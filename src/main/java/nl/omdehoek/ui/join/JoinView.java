package nl.omdehoek.ui.join;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.Need;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.NeedWords;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** "Ik kom": on which date, by which first name, and with how many. */
@Route(value = "activiteit/:slug/meedoen", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class JoinView extends ReaderView {

    private static final int DATES_SHOWN = 6;

    private final Agenda agenda;
    private final Joining joining;
    private final Residents residents;
    private final Clock clock;
    private @Nullable JoinForm typed;
    private Map<String, String> wrong = Map.of();

    JoinView(Agenda agenda, Joining joining, Residents residents, Clock clock) {
        this.agenda = agenda;
        this.joining = joining;
        this.residents = residents;
        this.clock = clock;
    }

    /** The same with what was typed, and what is wrong with it: a sentence for each field, or under no name for all. */
    void with(JoinForm form, Map<String, String> complaints) {
        typed = form;
        wrong = complaints;
    }

    @Override
    protected PageHead show(Visit visit) {
        var activity = Optional.ofNullable(visit.route().get("slug"))
                .flatMap(ListingId::endOf)
                .flatMap(agenda::get)
                .filter(it -> it.listing().isPublished())
                .orElseThrow(NotFoundException::new);
        var texts = visit.texts();
        var listing = activity.listing();
        var page = Addresses.listing(activity.kind(), listing.title(), activity.id());
        add(Html.link(
                Addresses.near(page, visit.choice("bij").orElse("")), "back", new Text("← " + texts.get("join.back"))));
        add(new H1(texts.get("join.title")), Html.dutch(texts, Html.text("p", "lead", listing.title())));
        var dates = agenda.upcoming(activity.id()).stream()
                .filter(it -> it.state() != Occurrence.State.CANCELLED)
                .limit(DATES_SHOWN)
                .toList();
        Stream.of("", JoinForm.WAIT)
                .filter(wrong::containsKey)
                .forEach(it -> add(Html.notice(wrong.getOrDefault(it, ""))));
        if (dates.isEmpty()) {
            add(new Paragraph(texts.get("join.over")));
        } else {
            var who = visit.browser().secret().flatMap(residents::byBrowser);
            var form = typed != null
                    ? typed
                    : JoinForm.empty(visit.choice(JoinForm.DATE).orElse(""));
            add(form(texts, activity, page, dates, who, form));
        }
        return new PageHead(texts.get("join.title"), texts.get("join.what", listing.title()), page).hidden();
    }

    private PostForm form(
            Texts texts,
            Activity activity,
            String page,
            List<Occurrence> dates,
            Optional<Person> who,
            JoinForm filledIn) {
        var form = new PostForm(page + "/ik-kom");
        form.addClassName("panel");
        form.add(dates(texts, activity, dates, filledIn));
        who.ifPresentOrElse(
                it -> form.add(new Paragraph(texts.get("join.as", it.name().text()))),
                () -> form.add(Field.text(JoinForm.NAME, texts.get("join.name"), filledIn.name(), Field.LONG)
                        .filling("given-name")
                        .complaint(wrong.getOrDefault(JoinForm.NAME, ""))));
        if (wrong.containsKey(JoinForm.WAIT)) {
            form.add(Field.tick(JoinForm.WAIT, texts.get("join.wait"), true), Html.soft(texts.get("join.wait.what")));
        }
        form.add(
                Field.number(
                                JoinForm.PARTY,
                                texts.get("join.party"),
                                filledIn.partySize().orElse(1),
                                Attendance.LARGEST_PARTY)
                        .complaint(wrong.getOrDefault(JoinForm.PARTY, "")),
                Field.tick(JoinForm.FIRST_TIME, texts.get("join.first-time"), filledIn.firstTime()),
                more(texts, filledIn));
        if (who.isEmpty()) {
            form.add(
                    Field.tick(JoinForm.OWN, texts.get("join.own"), filledIn.own()),
                    Html.soft(texts.get("join.own.what")));
        }
        return form.with(JoinForm.KEY, filledIn.key()).button("button wide", texts.get("join.go"));
    }

    /** What few need stands folded, and open once something in it was chosen. */
    private static Component more(Texts texts, JoinForm filledIn) {
        var more = Html.of(
                "details",
                "more",
                Html.text("summary", "", texts.get("join.need")),
                Field.tick(JoinForm.WALK_ALONG, texts.get("join.walk-along"), filledIn.walkAlong()));
        for (var need : Need.values()) {
            more.add(Field.tick(
                    JoinForm.NEED,
                    NeedWords.word(need),
                    texts.get("need." + need),
                    filledIn.needs().contains(need)));
        }
        more.add(Html.soft(texts.get("join.need.what")));
        if (filledIn.walkAlong() || !filledIn.needs().isEmpty()) {
            more.getElement().setAttribute("open", "");
        }
        return more;
    }

    private Component dates(Texts texts, Activity activity, List<Occurrence> dates, JoinForm filledIn) {
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        var chosen = dates.stream()
                .filter(it -> it.date().toString().equals(filledIn.date()))
                .findFirst()
                .orElse(dates.getFirst());
        var choices = new ArrayList<Component>();
        choices.add(Html.text("legend", "", texts.get("join.when")));
        for (var date : dates) {
            var when = saying.from(date.start(), date.end());
            var left = joining.placesLeft(activity.id(), date.date());
            choices.add(Field.choice(
                    JoinForm.DATE,
                    date.date().toString(),
                    left.map(it -> when + " · " + saying.left(it, "join.left")).orElse(when),
                    date == chosen));
        }
        if (dates.size() > 1) {
            choices.add(Field.tick(JoinForm.STANDING, texts.get("join.standing"), filledIn.standing()));
        }
        return Html.of("fieldset", "", choices.toArray(Component[]::new));
    }
}
