package nl.omdehoek.ui.handover;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.help.HandOver;
import nl.omdehoek.help.HandOver.State;
import nl.omdehoek.help.HandOvers;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.notifications.HandOverWords;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Term;
import nl.omdehoek.people.Terms;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.QuickWayOut;
import nl.omdehoek.ui.messages.WordsAsk;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;

/** What would be passed on of somebody, word for word, and to whom: a yes or a no, and afterwards how far it is. */
@Route(value = "mijn/overdracht/:id", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class HandOverView extends ReaderView {

    private final HandOvers handOvers;
    private final Requesting requesting;
    private final HandOverWords words;
    private final Residents residents;
    private final Terms terms;

    HandOverView(HandOvers handOvers, Requesting requesting, HandOverWords words, Residents residents, Terms terms) {
        this.handOvers = handOvers;
        this.requesting = requesting;
        this.words = words;
        this.residents = residents;
        this.terms = terms;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var id = Typed.uuid(visit.route().getOrDefault("id", "")).orElseThrow(NotFoundException::new);
        add(new QuickWayOut(texts), Html.link("/mijn", "back", new Text("← " + texts.get("messages.mine"))));
        visit.browser()
                .secret()
                .flatMap(residents::byBrowser)
                .map(Person::id)
                .ifPresentOrElse(
                        it -> own(handOvers.find(id, it).orElseThrow(NotFoundException::new), it, texts),
                        () -> stranger(id.toString(), texts));
        return new PageHead(texts.get("hand-over.mine.page"), texts.get("hand-over.mine.page"), HandOverPages.mine(id))
                .hidden();
    }

    /** Says nothing of what it is, nor whether it is there. */
    private void stranger(String id, Texts texts) {
        add(
                new H1(texts.get("hand-over.mine.page")),
                new Paragraph(texts.get("hand-over.mine.nobody")),
                new WordsAsk(texts, HandOverPages.MINE + id));
    }

    private void own(HandOver handOver, PersonId me, Texts texts) {
        var waits = handOver.state() == State.PROPOSED;
        var isOpen = requesting.of(me).stream().anyMatch(it -> it.id().equals(handOver.request()) && it.isOpen());
        add(new H1(texts.get(waits ? "hand-over.mine.title" : "hand-over.mine.title.after")));
        if (!waits) {
            add(Html.notice(texts.get("hand-over.mine." + handOver.state())));
        } else if (!isOpen) {
            add(Html.notice(texts.get("hand-over.mine.over")));
        }
        if (handOver.state() == State.ANSWERED) {
            return;
        }
        to(handOver, waits && isOpen, texts);
        said(handOver, waits, texts);
        if (waits && isOpen) {
            answer(handOver, texts);
        }
    }

    private void to(HandOver handOver, boolean isAsked, Texts texts) {
        handOvers.point(handOver).ifPresent(point -> {
            var where = new Paragraph(texts.get("hand-over.mine.to") + " ");
            where.add(Html.dutch(
                    texts,
                    Html.link(
                            Addresses.listing(point.kind(), point.listing().title(), point.id()),
                            "",
                            new Text(point.listing().title()))));
            add(where);
        });
        if (isAsked) {
            add(
                    new Paragraph(texts.get("hand-over.mine.what")),
                    new Paragraph(
                            texts.get(handOver.closes() ? "hand-over.mine.closes" : "hand-over.mine.stays-open")));
        }
    }

    private void said(HandOver handOver, boolean waits, Texts texts) {
        var mail = words.shown(handOver);
        add(
                new H2(texts.get(waits ? "hand-over.mine.words" : "hand-over.mine.words.after")),
                Html.dutch(
                        texts,
                        Html.of(
                                "section",
                                "panel",
                                Html.of("p", "", Html.text("strong", "", mail.subject())),
                                Html.text("p", "said", mail.text()))));
    }

    private void answer(HandOver handOver, Texts texts) {
        add(
                new PostForm(HandOverPages.mine(handOver.id()) + HandOverPosts.ANSWER)
                        .button("button wide", texts.get("hand-over.mine.yes"), HandOverPosts.CHOICE, HandOverPosts.YES)
                        .button(
                                "button plain wide",
                                texts.get("hand-over.mine.no"),
                                HandOverPosts.CHOICE,
                                HandOverPosts.NO),
                Html.soft(texts.get("hand-over.mine.no.what")),
                Html.soft(texts.get("hand-over.mine.kept", terms.days(Term.THIRTY_DAYS_AFTER_ARRIVAL))));
    }
}
