package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import nl.omdehoek.activities.PlaceOffers;
import nl.omdehoek.activities.Waiting;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;

/** Where the mail about a place that came free leads: one button takes it, another lets it go. */
@Route(value = "plek-vrij/:secret", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class FreePlaceView extends ReaderView {

    static final String PATH = "/plek-vrij";
    static final String TAKEN = "ja";
    static final String FULL = "vol";
    static final String OFF = "niet-door";
    static final String MAY_NOT = "mag-niet";

    private final Grants grants;
    private final PlaceOffers offers;
    private final WhatIsMine mine;

    FreePlaceView(Grants grants, PlaceOffers offers, WhatIsMine mine) {
        this.grants = grants;
        this.offers = offers;
        this.mine = mine;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var secret = visit.route().getOrDefault("secret", "");
        add(new H1(texts.get("place.title")));
        var grant = grants.look(secret, Grant.Kind.PLACE);
        if (isDone(visit, FULL)) {
            add(Html.notice(texts.get("place.gone")));
        } else if (isDone(visit, OFF)) {
            add(Html.notice(texts.get("place.off")));
        } else if (isDone(visit, MAY_NOT)) {
            add(Html.notice(texts.get("place.may-not")));
        }
        grant.flatMap(it -> offers.find(UUID.fromString(it.about())))
                .ifPresentOrElse(it -> ask(it, secret, texts), () -> over(visit, texts));
        return new PageHead(texts.get("place.title"), texts.get("mine.what"), PATH).hidden();
    }

    private static boolean isDone(Visit visit, String what) {
        return visit.choice(MineView.DONE).filter(what::equals).isPresent();
    }

    private void ask(Waiting waiting, String secret, Texts texts) {
        add(mine.place(waiting, texts));
        add(
                new PostForm(PATH + "/" + secret + "/ja").button("button wide", texts.get("mine.waiting.take")),
                new PostForm(PATH + "/" + secret + "/nee").button("button plain", texts.get("mine.waiting.stop")));
    }

    private void over(Visit visit, Texts texts) {
        add(
                Html.notice(texts.get(isDone(visit, TAKEN) ? "place.taken" : "place.over")),
                new Paragraph(texts.get("place.next")),
                Html.link(MineView.PATH, "button plain", new Text(texts.get("mine.title"))));
    }
}
