package nl.omdehoek.ui.handover;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.help.HandOver;
import nl.omdehoek.help.HandOver.State;
import nl.omdehoek.help.HandOvers;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;

/** Where the link in the mail to a help point leads: a button says that it arrived, as looking alone says nothing. */
@Route(value = "overdracht/:secret", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class ArrivalView extends ReaderView {

    private final HandOvers handOvers;

    ArrivalView(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var secret = visit.route().getOrDefault("secret", "");
        add(new H1(texts.get("hand-over.arrival.title")));
        handOvers
                .look(secret)
                .ifPresentOrElse(
                        it -> ask(it, secret, texts), () -> add(new Paragraph(texts.get("hand-over.arrival.over"))));
        // Without the secret, which is nobody else's.
        return new PageHead(texts.get("hand-over.arrival.title"), texts.get("hand-over.arrival.what"), "/overdracht")
                .hidden();
    }

    /** Nothing of who it is about: that stands in the mail. */
    private void ask(HandOver handOver, String secret, Texts texts) {
        if (handOver.state() == State.ARRIVED) {
            add(Html.notice(texts.get("hand-over.arrival.done")));
        } else {
            add(
                    new Paragraph(texts.get("hand-over.arrival.what")),
                    new PostForm(HandOverPages.ARRIVAL + secret + HandOverPosts.ARRIVED)
                            .button("button wide", texts.get("hand-over.arrival.go")));
        }
    }
}
