package nl.omdehoek.ui.post;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.mine.MinePages;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.wording.Texts;

/** What somebody reads who goes back to a draft that they sent: it arrived. */
final class Sent {

    private Sent() {}

    /** @throws NotFoundException for what was not sent a moment ago, or by somebody else */
    static PageHead page(HasComponents view, OpenDrafts drafts, String reference, Optional<Person> who, Texts texts) {
        if (!drafts.isJustSent(reference, who)) {
            throw new NotFoundException();
        }
        view.add(
                new H1(texts.get("post.sent")),
                new Paragraph(texts.get("post.sent.what")),
                Html.link(MinePages.MINE, "button wide", new Text(texts.get("post.sent.look"))));
        return new PageHead(texts.get("post.sent"), texts.get("post.sent.what"), PostPages.draft(reference)).hidden();
    }
}
