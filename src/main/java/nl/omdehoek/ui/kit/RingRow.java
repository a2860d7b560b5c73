package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import nl.omdehoek.notifications.ToRing;
import nl.omdehoek.notifications.ToRing.News;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** One who has to hear of a change, with what to say, and what to tap once they know. */
public class RingRow extends ListItem {

    /** @param rung what says that they know now, sent to where this list is */
    public RingRow(ToRing ring, Component rung, Saying saying, Texts texts) {
        var was = saying.date(ring.date());
        add(
                Html.text("b", "", ring.name().text()),
                Html.text(
                        "p",
                        "",
                        ring.now()
                                .filter(_ -> ring.news() == News.MOVED)
                                .map(it -> texts.get(
                                        "ring.MOVED",
                                        was,
                                        saying.date(saying.dateOf(it.start())),
                                        saying.time(it.start())))
                                .orElseGet(() -> texts.get("ring." + ring.news(), was))));
        ring.telephone()
                .ifPresentOrElse(
                        it -> add(new RingLink(it, texts)),
                        () -> add(Html.text(
                                "p", "soft", texts.get(ring.hasNumber() ? "ring.desk-number" : "ring.no-number"))));
        add(rung);
    }
}
