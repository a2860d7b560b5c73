package nl.omdehoek.ui.messages;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import nl.omdehoek.messages.Giveaway;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Visit;

/** Asks whether somebody means to hand over by what they can be reached or found; shown instead of sending at once. */
class SureView extends ReaderView {

    private MessageForm form = MessageForm.empty();
    private Set<Giveaway> giveaways = Set.of();

    /** About this text, in which these were seen. */
    void with(MessageForm typed, Set<Giveaway> seen) {
        form = typed;
        giveaways = seen;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var seen = new UnorderedList();
        giveaways.forEach(it -> seen.add(new ListItem(texts.get("messages.sure." + it))));
        var path = "/" + visit.path();
        var choice = new PostForm(path + "/sturen");
        choice.addClassName("buttons");
        choice.with(MessageForm.TEXT, form.text())
                .with(MessageForm.SIXTEEN, form.sixteen() ? "ja" : "")
                .with(MessageForm.KEY, form.key())
                .button("button", texts.get("messages.sure.no"), MessageForm.DECISION, MessageForm.CHANGE)
                .button("button plain", texts.get("messages.sure.yes"), MessageForm.DECISION, MessageForm.SEND);
        add(
                new H1(texts.get("messages.sure")),
                seen,
                new Paragraph(texts.get("messages.sure.what")),
                Html.dutch(texts, Html.text("blockquote", "panel said", form.text())),
                choice);
        return new PageHead(texts.get("messages.sure"), texts.get("messages.sure.what"), path).hidden();
    }
}
