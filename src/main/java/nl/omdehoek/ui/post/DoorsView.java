package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.omdehoek.drafts.Draft;
import nl.omdehoek.drafts.Drafts;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.help.HelpPages;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Icon;
import nl.omdehoek.ui.ring.RingPages;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;

/** What one can post, in plain sentences; and what somebody was busy with. */
@Route(value = "plaatsen", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class DoorsView extends ReaderView {

    static final String DONE = "gedaan";
    static final String GONE = "weg";

    private final List<Questionnaire> questionnaires;
    private final Drafts drafts;
    private final Residents residents;

    DoorsView(List<Questionnaire> questionnaires, Drafts drafts, Residents residents) {
        this.questionnaires = questionnaires;
        this.drafts = drafts;
        this.residents = residents;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(new H1(texts.get("post.title")), Html.text("p", "lead", texts.get("post.what-is-it")));
        if (visit.choice(DONE).filter(GONE::equals).isPresent()) {
            add(Html.notice(texts.get("post.gone")));
        }
        var begun = visit.browser()
                .secret()
                .flatMap(residents::byBrowser)
                .map(it -> drafts.of(it.id()))
                .orElse(List.of());
        if (!begun.isEmpty()) {
            add(new H2(texts.get("post.begun")), begun(begun, texts));
        }
        add(doors(visit), new Paragraph(texts.get("post.shelf")));
        add(Html.link(
                Addresses.near("/schap", visit.choice("bij").orElse("")),
                "button plain",
                new Text(texts.get("post.shelf.way"))));
        add(new Paragraph(Html.link(
                RingPages.worry(visit.choice("bij").orElse("")),
                "button plain",
                new Text(texts.get("ring.title.WORRY")))));
        add(Html.link(
                Addresses.near(HelpPages.SHOWN, visit.choice("bij").orElse("")),
                "button plain",
                new Text(texts.get("shown.title"))));
        return new PageHead(texts.get("post.title"), texts.get("post.what-is-it"), PostPages.PATH);
    }

    private UnorderedList doors(Visit visit) {
        var texts = visit.texts();
        var near = visit.choice("bij").orElse("");
        var doors = new UnorderedList();
        doors.addClassName("doors");
        questionnaires.forEach(
                it -> doors.add(door(it.icon(), PostPages.start(it.word()), "post." + it.word(), near, texts)));
        doors.add(door("cup", "/" + CareView.PATH, "post.zorgen", near, texts));
        return doors;
    }

    private static ListItem door(String icon, String page, String says, String near, Texts texts) {
        return new ListItem(Html.link(
                Addresses.near(page, near),
                "",
                new Icon(icon),
                Html.of("span", "say", Html.span("", texts.get(says)), Html.span("", texts.get(says + ".what")))));
    }

    private static UnorderedList begun(List<Draft> begun, Texts texts) {
        var list = new UnorderedList();
        list.addClassName("ways");
        begun.forEach(it -> {
            var title = it.answer(WhatQuestion.TITLE);
            list.add(new ListItem(Html.link(
                    PostPages.draft(it.id().toString()),
                    "",
                    new Text(title.isBlank() ? texts.get("post.begun.untitled") : Html.beginning(title, 60)))));
        });
        return list;
    }
}
