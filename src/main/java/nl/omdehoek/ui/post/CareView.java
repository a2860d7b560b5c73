package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Icon;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;

/** "Ik zorg voor iemand": somebody who takes over for a while, company, advice, and others who care. */
@Route(value = CareView.PATH, layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class CareView extends ReaderView {

    static final String PATH = "plaatsen/zorgen";

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var near = visit.choice("bij").orElse("");
        var doors = new UnorderedList();
        doors.addClassName("doors");
        doors.add(
                door("heart", "respite", ask(HelpTask.RESPITE), near, texts),
                door("cup", "company", ask(HelpTask.COMPANY), near, texts),
                door("info", "advice", find(ListingKind.HELP_POINT), near, texts),
                door("people", "others", find(ListingKind.ACTIVITY), near, texts));
        add(
                Html.link(Addresses.near(PostPages.PATH, near), "back", new Text("← " + texts.get("post.title"))),
                new H1(texts.get("post.zorgen")),
                Html.text("p", "lead", texts.get("care.lead")),
                doors);
        return new PageHead(texts.get("post.zorgen"), texts.get("care.lead"), "/" + PATH);
    }

    private static String ask(HelpTask task) {
        return PostPages.start("hulp") + "?" + TaskQuestion.TASK + "=" + task.word();
    }

    private static String find(ListingKind kind) {
        return "/zoeken?wat=" + kind.word() + "&voor=" + Audience.CARERS.word();
    }

    private static ListItem door(String icon, String what, String page, String near, Texts texts) {
        return new ListItem(Html.link(
                Addresses.near(page, near),
                "",
                new Icon(icon),
                Html.of(
                        "span",
                        "say",
                        Html.span("", texts.get("care." + what)),
                        Html.span("", texts.get("care." + what + ".what")))));
    }
}
