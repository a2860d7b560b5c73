package nl.omdehoek.ui.handover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.help.HandOver;
import nl.omdehoek.help.HandOver.State;
import nl.omdehoek.help.HandOvers;
import nl.omdehoek.help.HelpPoint;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;

/** What was proposed to pass on of one request, how far that is, and a form to propose one. */
@Route(value = "werkbank/vraag/:request/overdracht", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class ProposeView extends ReaderView {

    static final String PROPOSED = "voorgelegd";
    static final String WITHDRAWN = "ingetrokken";

    private final SignedIn signedIn;
    private final RequestDesk desk;
    private final HandOvers handOvers;
    private final MailAddresses addresses;
    private ProposeForm typed = ProposeForm.EMPTY;
    private Map<String, String> wrong = Map.of();

    ProposeView(SignedIn signedIn, RequestDesk desk, HandOvers handOvers, MailAddresses addresses) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.handOvers = handOvers;
        this.addresses = addresses;
    }

    /** The same with what was typed, and a sentence for each field with something wrong; under no name: for all of it. */
    void with(ProposeForm form, Map<String, String> complaints) {
        typed = form;
        wrong = complaints;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var who = signedIn.staff().orElseThrow(NotFoundException::new);
        var request = Typed.uuid(visit.route().getOrDefault("request", ""))
                .flatMap(it -> desk.look(it, who))
                .orElseThrow(NotFoundException::new);
        add(
                Html.link(HandOverPages.request(request.id()), "back", new Text("← " + texts.get("hand-over.request"))),
                new H1(texts.get("hand-over.title")));
        visit.choice(HandOverPages.DONE).ifPresent(it -> done(it, request, texts));
        add(new Paragraph(texts.get("hand-over.what")), asked(request, texts));
        var all = handOvers.about(request.id(), who);
        if (!all.isEmpty()) {
            proposed(all, texts);
        }
        var waits = all.stream().anyMatch(it -> it.state() == State.PROPOSED);
        if (wrong.containsKey("")) {
            add(Html.notice(wrong.get("")));
        }
        if (request.isOpen() && !waits) {
            add(new H2(texts.get("hand-over.new")));
            form(request, who, texts);
        } else {
            kept(request, texts);
        }
        return new PageHead(
                        texts.get("hand-over.title"), texts.get("hand-over.what"), HandOverPages.propose(request.id()))
                .hidden();
    }

    private void done(String what, Request request, Texts texts) {
        if (what.equals(PROPOSED)) {
            add(Html.notice(texts.get(
                    addresses.proven(request.person()).isPresent()
                            ? "hand-over.proposed"
                            : "hand-over.proposed.no-mail")));
        } else if (what.equals(WITHDRAWN)) {
            add(Html.notice(texts.get("hand-over.withdrawn")));
        }
    }

    /** How they said it, as it is all that is known. */
    private static Component asked(Request request, Texts texts) {
        return Html.of(
                "section",
                "panel",
                Html.soft(texts.get("hand-over.words")),
                Html.dutch(texts, Html.text("p", "said", request.words())));
    }

    private void proposed(List<HandOver> all, Texts texts) {
        var list = new UnorderedList();
        list.addClassName("mine");
        all.forEach(it -> list.add(row(it, texts)));
        add(new H2(texts.get("hand-over.all")), list);
    }

    private ListItem row(HandOver handOver, Texts texts) {
        var row = new ListItem(new H3(handOvers
                .point(handOver)
                .<Component>map(
                        it -> Html.dutch(texts, Html.span("", it.listing().title())))
                .orElseGet(() -> new Text(texts.get("hand-over.nowhere")))));
        row.add(new Paragraph(texts.get("hand-over.state." + handOver.state())));
        if (handOvers.isLate(handOver)) {
            row.add(new Paragraph(Html.span("doubt", texts.get("hand-over.late"))));
        }
        if (!handOver.passedOn().text().isEmpty()) {
            row.add(Html.dutch(
                    texts, Html.text("p", "said soft", handOver.passedOn().text())));
        }
        if (handOver.state() == State.PROPOSED) {
            row.add(new PostForm(HandOverPages.propose(handOver.request()) + ProposePosts.WITHDRAW)
                    .with(ProposePosts.WHICH, handOver.id().toString())
                    .button("button plain", texts.get("hand-over.withdraw")));
        }
        return row;
    }

    private void form(Request request, PersonId who, Texts texts) {
        var points = handOvers.points(request.id(), who);
        if (points.isEmpty()) {
            add(new Paragraph(texts.get("hand-over.no-points")));
            return;
        }
        add(new PostForm(
                        HandOverPages.propose(request.id()) + ProposePosts.PROPOSE,
                        points(points, texts),
                        Field.area(ProposeForm.TEXT, texts.get("hand-over.text"), typed.text())
                                .filling("off")
                                .complaint(wrong.getOrDefault(ProposeForm.TEXT, "")),
                        Html.soft(texts.get("hand-over.text.what")),
                        ticks(request, who, texts),
                        Html.of(
                                "fieldset",
                                "",
                                Html.text("legend", "", texts.get("hand-over.after")),
                                Field.tick(ProposeForm.CLOSES, texts.get("hand-over.closes"), typed.closes())),
                        Html.soft(texts.get("hand-over.before")))
                .button("button wide", texts.get("hand-over.go")));
    }

    private Component points(List<HelpPoint> points, Texts texts) {
        var inside = new ArrayList<Component>();
        inside.add(Html.text("legend", "", texts.get("hand-over.point")));
        Optional.ofNullable(wrong.get(ProposeForm.POINT)).ifPresent(it -> inside.add(Html.text("p", "wrong", it)));
        points.forEach(it -> inside.add(Html.dutch(
                texts,
                Field.choice(
                        ProposeForm.POINT,
                        it.id().value(),
                        it.listing().title(),
                        it.id().value().equals(typed.point())))));
        return Html.of("fieldset", "", inside.toArray(Component[]::new));
    }

    private Component ticks(Request request, PersonId who, Texts texts) {
        var inside = new ArrayList<Component>();
        inside.add(Html.text("legend", "", texts.get("hand-over.along")));
        inside.add(Field.tick(ProposeForm.NAME, texts.get("hand-over.along.name"), typed.name()));
        if (handOvers.hasTelephone(request.id(), who)) {
            inside.add(Field.tick(ProposeForm.TELEPHONE, texts.get("hand-over.along.telephone"), typed.telephone()));
        } else {
            inside.add(Html.soft(texts.get("hand-over.along.no-telephone")));
        }
        inside.add(Field.tick(ProposeForm.WORDS, texts.get("hand-over.along.words"), typed.words()));
        return Html.of("fieldset", "", inside.toArray(Component[]::new));
    }

    /** Where nothing can be proposed now: why, and what was typed, as there is no form that could hold it. */
    private void kept(Request request, Texts texts) {
        add(Html.soft(texts.get(request.isOpen() ? "hand-over.waits" : "hand-over.closed")));
        if (!typed.text().isBlank()) {
            add(new H2(texts.get("hand-over.kept")), Html.dutch(texts, Html.text("p", "panel said", typed.text())));
        }
    }
}
