package nl.omdehoek.ui.host;

import com.vaadin.flow.component.HtmlContainer;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.activities.Occurrence.State;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.wording.Texts;

/** Calls a date off, moves it, or has it be as it was: folded, as it is seldom needed. */
class ChangeFold extends HtmlContainer {

    /** To when it is to be moved, as it was typed, and what is wrong with that. */
    record Move(String day, String time, String complaint) {

        static final Move NONE = new Move("", "", "");
    }

    /** @param changed whether it was changed here: what the activity itself says of the date cannot be undone here */
    ChangeFold(ListingId activity, Occurrence date, boolean changed, Move move, Texts texts) {
        super("details");
        addClassNames("more", "not-print");
        add(Html.text("summary", "", texts.get("host.change")));
        if (!move.complaint().isEmpty()) {
            getElement().setAttribute("open", "");
        }
        var path = HostPages.of(activity);
        var day = date.date().toString();
        if (changed) {
            add(new PostForm(path + "/toch-door")
                    .with(HostView.DATE, day)
                    .button("button plain", texts.get("host.restore")));
        }
        if (!changed && date.state() == State.CANCELLED) {
            add(Html.soft(texts.get("host.restore.not")));
        }
        if (date.state() != State.CANCELLED) {
            add(
                    Html.soft(texts.get("host.change.what")),
                    new PostForm(path + "/afgelasten")
                            .with(HostView.DATE, day)
                            .button("button plain", texts.get("host.cancel")),
                    new PostForm(
                                    path + "/verplaatsen",
                                    Field.date(
                                                    "dag",
                                                    texts.get("host.move.day"),
                                                    move.day().isEmpty() ? day : move.day())
                                            .complaint(move.complaint()),
                                    Field.time("tijd", texts.get("host.move.time"), move.time()))
                            .with(HostView.DATE, day)
                            .button("button plain", texts.get("host.move")));
        }
    }
}
