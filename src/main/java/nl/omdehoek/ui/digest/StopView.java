package nl.omdehoek.ui.digest;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Visit;

/** One button that stops the weekly mail, for whoever holds one; or what came of it. */
class StopView extends ReaderView {

    static final String PATH = DigestView.PATH + "/stop";

    private State state = State.UNKNOWN;
    private String secret = "";

    enum State {
        ASKED,
        STOPPED,
        UNKNOWN
    }

    /** What came of the link with this secret. */
    void tell(State state, String secret) {
        this.state = state;
        this.secret = secret;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(new H1(texts.get("digest.title")));
        switch (state) {
            case ASKED ->
                add(
                        new Paragraph(texts.get("digest.stop.ask")),
                        new PostForm(PATH + "/" + secret)
                                .with("List-Unsubscribe", "One-Click")
                                .button("button wide", texts.get("digest.stop")));
            case STOPPED ->
                add(Html.notice(texts.get("digest.stopped")), new Paragraph(texts.get("digest.stopped.again")));
            case UNKNOWN -> add(Html.notice(texts.get("digest.stop.unknown")));
        }
        add(new Paragraph(Html.link(DigestView.PATH, "back", new Text(texts.get("digest.mine.go")))));
        return new PageHead(texts.get("digest.title"), texts.get("digest.what"), DigestView.PATH).hidden();
    }
}
