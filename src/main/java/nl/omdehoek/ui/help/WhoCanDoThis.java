package nl.omdehoek.ui.help;

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
import nl.omdehoek.help.Ask;
import nl.omdehoek.help.Candidate;
import nl.omdehoek.help.Entering;
import nl.omdehoek.help.HowKnown;
import nl.omdehoek.help.Matching;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Turns;
import nl.omdehoek.help.Wish;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** Who was asked for a request, who could be, and why nobody is where that is so. */
@org.springframework.stereotype.Component
class WhoCanDoThis {

    private final RequestDesk desk;
    private final Matching matching;
    private final Turns turns;
    private final Entering entering;
    private final Residents residents;
    private final Clock clock;

    WhoCanDoThis(
            RequestDesk desk, Matching matching, Turns turns, Entering entering, Residents residents, Clock clock) {
        this.desk = desk;
        this.matching = matching;
        this.turns = turns;
        this.entering = entering;
        this.residents = residents;
        this.clock = clock;
    }

    /** @param day another one, as it was typed, and what is wrong with it */
    List<Component> of(Request request, PersonId staff, OtherDay day, Texts texts) {
        var parts = new ArrayList<Component>();
        parts.add(new H2(texts.get("help.who")));
        asked(desk.asked(request.id(), staff), texts, parts);
        ringing(request, staff, texts, parts);
        if (turns.isConnectors(request)) {
            parts.add(Html.text("p", "lead", texts.get("help.turn")));
        }
        if (request.wish() == Wish.ONLY_CONNECTOR) {
            parts.add(Html.soft(texts.get("help.who.only-you")));
        } else if (request.isPast(LocalDate.now(clock))) {
            parts.add(Html.soft(texts.get("help.day.past")));
            parts.add(day.form(HelpPages.request(request.id()), texts));
        } else {
            around(request, staff, texts, parts);
        }
        return parts;
    }

    /** Who never reads a page of ours says on the telephone whether who helps may ring them. */
    private void ringing(Request request, PersonId staff, Texts texts, List<Component> parts) {
        if (entering.of(request.id()).isEmpty()) {
            return;
        }
        desk.asked(request.id(), staff).stream()
                .filter(it -> it.state() == Ask.State.YES)
                .findFirst()
                .ifPresent(it -> {
                    if (entering.toRing(it.person(), it.id()).isPresent()) {
                        parts.add(Html.soft(texts.get("namens.may-ring.yes", name(it.person()))));
                    } else {
                        parts.add(Html.soft(texts.get("namens.may-ring.what", name(it.person()))));
                        parts.add(new PostForm(HelpPages.request(request.id()) + RequestPosts.MAY_RING)
                                .button("button", texts.get("namens.may-ring", name(it.person()))));
                    }
                });
    }

    private void around(Request request, PersonId staff, Texts texts, List<Component> parts) {
        var path = HelpPages.request(request.id());
        try {
            var candidates = matching.candidates(staff, request.id());
            parts.add(Html.soft(texts.get(candidates.isEmpty() ? "help.who.nobody" : "help.who.order")));
            if (!candidates.isEmpty()) {
                parts.add(candidates(candidates, path, texts));
            }
            var strangers = matching.strangers(staff, request.id());
            if (!strangers.isEmpty()) {
                parts.add(new H2(texts.get("help.strangers")));
                parts.add(Html.soft(texts.get("help.strangers.what")));
                parts.add(strangers(strangers, path, texts));
            }
        } catch (NotAllowed _) {
            // The desk answers; who connects asks around.
            parts.add(Html.soft(texts.get("help.who.connector")));
        }
    }

    private void asked(List<Ask> asks, Texts texts, List<Component> parts) {
        if (!asks.isEmpty()) {
            var list = list();
            asks.forEach(it -> list.add(new ListItem(name(it.person()) + ": " + texts.get("help.ask." + it.state()))));
            parts.add(list);
        }
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

    private static PostForm know(Candidate stranger, String path, Texts texts) {
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
        if (candidate.isNamed()) {
            row.add(Html.text("p", "tag", texts.get("help.named")));
        }
        if (candidate.isAnswer()) {
            row.add(Html.text("p", "tag", texts.get("shown.offered")));
        }
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
