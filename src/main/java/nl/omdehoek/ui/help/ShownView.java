package nl.omdehoek.ui.help;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.help.Showing;
import nl.omdehoek.help.ShownRequest;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.WhereAsk;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;

/**
 * "Gevraagd in de buurt": what neighbours let everybody read of what they ask, each with "ik kan helpen". It is made anew for
 * whoever looks, so that what somebody takes back is gone at once.
 */
@Route(value = "gevraagd", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class ShownView extends ReaderView {

    /** By bicycle. */
    private static final Distance NEAR = new Distance(5_000);

    private final Showing showing;
    private final HereFinder hereFinder;
    private final TaskWords words;

    ShownView(Showing showing, HereFinder hereFinder, TaskWords words) {
        this.showing = showing;
        this.hereFinder = hereFinder;
        this.words = words;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var typed = visit.choice("bij").orElse("");
        var here = hereFinder.find(typed);
        add(
                Html.link(Addresses.near("/plaatsen", typed), "back", new Text("← " + texts.get("post.title"))),
                new H1(texts.get("shown.title")),
                Html.text("p", "lead", texts.get("shown.lead")));
        here.ifPresentOrElse(it -> list(it, texts), () -> {
            if (!typed.isEmpty()) {
                add(Html.notice(HereFinder.unknown(texts, typed)));
            }
            add(new WhereAsk(HelpPages.SHOWN, texts, typed));
        });
        return new PageHead(texts.get("shown.title"), texts.get("shown.lead"), HelpPages.SHOWN).hidden();
    }

    private void list(Here here, Texts texts) {
        var shown = showing.near(here.point(), NEAR);
        add(new H2(texts.get("shown.near", here.name())));
        if (shown.isEmpty()) {
            add(
                    Html.soft(texts.get("shown.none")),
                    Html.link(
                            Addresses.near("/plaatsen/aanbieden", here.typed()),
                            "button plain",
                            new Text(texts.get("post.aanbieden"))));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("mine");
        shown.forEach(it -> list.add(row(it, here, texts)));
        add(list);
    }

    private ListItem row(ShownRequest shown, Here here, Texts texts) {
        var row = new ListItem(
                Html.text("b", "", texts.get("task." + shown.task())),
                Html.dutch(texts, Html.text("blockquote", "said", shown.words())));
        List<String> facts = words.of(shown, texts);
        facts.forEach(it -> row.add(Html.soft(it)));
        var help = "/plaatsen/aanbieden?taak=" + shown.task().word() + "&" + HelpPages.FOR + "=" + shown.request();
        row.add(Html.link(Addresses.near(help, here.typed()), "button", new Text(texts.get("shown.can"))));
        return row;
    }
}
