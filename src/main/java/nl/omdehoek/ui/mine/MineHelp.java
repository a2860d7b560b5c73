package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.omdehoek.help.Afterwards;
import nl.omdehoek.help.Ask;
import nl.omdehoek.help.Capacity;
import nl.omdehoek.help.Entering;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.Met;
import nl.omdehoek.help.Offer;
import nl.omdehoek.help.Promises;
import nl.omdehoek.help.Question;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.help.Round;
import nl.omdehoek.help.Volunteering;
import nl.omdehoek.help.Went;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.help.HelpPages;
import nl.omdehoek.ui.help.QuestionPanel;
import nl.omdehoek.ui.help.SoftenedPanel;
import nl.omdehoek.ui.help.TaskWords;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.RingLink;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** What somebody is asked to do, offers and asks, with what they can do about each in one tap. */
@org.springframework.stereotype.Component
class MineHelp {

    private final Volunteering volunteering;
    private final Requesting requesting;
    private final RequestDesk desk;
    private final Afterwards afterwards;
    private final Promises promises;
    private final Residents residents;
    private final Entering entering;
    private final SoftenedPanel softened;
    private final ShownOffer shown;
    private final TaskWords words;
    private final Clock clock;

    MineHelp(
            Volunteering volunteering,
            Requesting requesting,
            RequestDesk desk,
            Afterwards afterwards,
            Promises promises,
            Residents residents,
            Entering entering,
            SoftenedPanel softened,
            ShownOffer shown,
            TaskWords words,
            Clock clock) {
        this.volunteering = volunteering;
        this.requesting = requesting;
        this.desk = desk;
        this.afterwards = afterwards;
        this.promises = promises;
        this.residents = residents;
        this.entering = entering;
        this.softened = softened;
        this.shown = shown;
        this.words = words;
        this.clock = clock;
    }

    /** Nothing for who neither helps nor asks. */
    List<Component> of(Person person, Texts texts) {
        var parts = new ArrayList<Component>();
        asked(person.id(), texts, parts);
        promised(person.id(), texts, parts);
        afterwards(person.id(), texts, parts);
        requests(person.id(), texts, parts);
        offers(person.id(), texts, parts);
        return parts;
    }

    private void asked(PersonId person, Texts texts, List<Component> parts) {
        var questions = volunteering.asked(person).stream()
                .map(Ask::id)
                .flatMap(it -> volunteering.question(person, it).stream())
                .toList();
        if (!questions.isEmpty()) {
            parts.add(new H2(texts.get("helping.title")));
            questions.forEach(
                    it -> parts.add(new QuestionPanel(it, HelpPages.MINE + "/gevraagd/" + it.ask(), words, texts)));
        }
    }

    private void afterwards(PersonId person, Texts texts, List<Component> parts) {
        for (var met : afterwards.met(person)) {
            var panel = Html.of("section", "panel", new H2(title(met, texts)), new Paragraph(texts.get("went.what")));
            for (var answer : Went.values()) {
                panel.add(new PostForm(HelpPages.MINE + "/hoe/" + met.ask() + "/" + answer)
                        .button("button plain wide", texts.get("went." + answer)));
            }
            parts.add(panel);
        }
    }

    /** About what and whom: of two who were never told each other's name, about what only. */
    private String title(Met met, Texts texts) {
        var task = met.task().map(it -> texts.get("task." + it));
        var name = met.with().flatMap(residents::find).map(it -> it.name().text());
        return task.map(it -> name.map(who -> texts.get("went.title.with", it, who))
                        .orElseGet(() -> texts.get("went.title.about", it)))
                .orElseGet(() -> texts.get("went.title"));
    }

    private void promised(PersonId person, Texts texts, List<Component> parts) {
        var promised = promises.of(person);
        if (!promised.isEmpty()) {
            var list = list();
            promised.forEach(it -> list.add(row(person, it, texts)));
            parts.add(new H2(texts.get("mine.promised")));
            parts.add(list);
        }
    }

    private ListItem row(PersonId person, Question promised, Texts texts) {
        var lines = words.of(promised, texts);
        var row = new ListItem(Html.text("b", "", lines.getFirst()));
        lines.stream().skip(1).forEach(it -> row.add(Html.soft(it)));
        entering.toRing(person, promised.ask())
                .ifPresent(it -> row.add(
                        Html.soft(texts.get(
                                "mine.promised.ring", it.person().name().text())),
                        new RingLink(it.number(), texts)));
        row.add(new PostForm(HelpPages.MINE + "/" + HelpPages.LET_GO + "/" + promised.ask())
                .button("button plain", texts.get("mine.promised.let-go")));
        return row;
    }

    private void requests(PersonId person, Texts texts, List<Component> parts) {
        var shown = requesting.of(person).stream()
                .filter(it -> it.isOpen() || !desk.answers(it.id()).isEmpty())
                .toList();
        if (!shown.isEmpty()) {
            var list = list();
            shown.forEach(it -> list.add(row(it, texts)));
            parts.add(new H2(texts.get("mine.requests")));
            parts.add(list);
        }
    }

    private ListItem row(Request request, Texts texts) {
        // That somebody worries stands on no page that a housemate may see.
        var task = request.task() == HelpTask.WORRY ? HelpTask.RING_ME : request.task();
        var row = new ListItem(Html.text("b", "", texts.get("task." + task)));
        var answers = desk.answers(request.id());
        answers.forEach(it -> row.add(Html.dutch(texts, Html.text("blockquote", "said", it.words()))));
        if (answers.isEmpty()) {
            var isAnswered = desk.round(request.id()).filter(Round::isAnswered).isPresent();
            row.add(Html.soft(texts.get(isAnswered ? "mine.request.answered" : "mine.request.waits")));
        }
        row.add(softened.forAsker(request, texts).toArray(Component[]::new));
        row.add(
                request.isOpen()
                        ? new PostForm(HelpPages.MINE + "/klaar/" + request.id())
                                .button("button plain", texts.get("mine.request.done"))
                        : Html.soft(texts.get("help.closed")));
        return row;
    }

    private void offers(PersonId person, Texts texts, List<Component> parts) {
        var offers = volunteering.offers(person);
        if (offers.isEmpty()) {
            return;
        }
        var list = list();
        offers.forEach(it -> list.add(row(it, texts)));
        parts.add(new H2(texts.get("mine.offers")));
        parts.add(list);
        volunteering.capacity(person).ifPresent(it -> carrying(it, texts, parts));
    }

    private ListItem row(Offer offer, Texts texts) {
        var row = new ListItem(Html.text("b", "", texts.get("task." + offer.task())));
        if (!offer.words().isEmpty()) {
            row.add(Html.dutch(texts, Html.text("p", "soft", offer.words())));
        }
        row.add(shown.of(offer, texts));
        row.add(new PostForm(HelpPages.MINE + "/stop/" + offer.id())
                .button("button plain", texts.get("mine.offer.stop")));
        return row;
    }

    private void carrying(Capacity capacity, Texts texts, List<Component> parts) {
        var until = capacity.pausedUntil();
        if (until != null && capacity.isPaused(LocalDate.now(clock))) {
            var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
            parts.add(new Paragraph(texts.get("mine.carry.paused", saying.date(until))));
            parts.add(new PostForm(HelpPages.MINE + "/weer").button("button plain", texts.get("mine.carry.again")));
        } else {
            parts.add(new Paragraph(texts.get("mine.carry", words.of(capacity, texts))));
            parts.add(new PostForm(HelpPages.MINE + "/minder").button("button plain", texts.get("mine.carry.less")));
            parts.add(
                    new PostForm(HelpPages.MINE + "/even-niet").button("button plain", texts.get("mine.carry.pause")));
        }
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("mine");
        return list;
    }
}
