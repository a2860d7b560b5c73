package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import nl.omdehoek.listing.Named;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.Display;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;

/** "Zo lees ik het prettigst": language, size of letters, contrast and colours, for whoever uses this browser. */
@Route(value = "mijn/weergave", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class DisplayView extends ReaderView {

    static final String PATH = "/mijn/weergave";
    static final String LANGUAGE = "taal";
    static final String SIZE = "letters";
    static final String CONTRAST = "contrast";
    static final String COLOURS = "kleuren";
    static final String KEPT = "bewaard";

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(
                Html.link(MineView.PATH, "back", new Text("← " + texts.get("follow.back"))),
                new H1(texts.get("display.title")),
                Html.text("p", "lead", texts.get("display.what")));
        if (visit.choice(KEPT).isPresent()) {
            add(Html.notice(texts.get("display.kept")));
        }
        add(form(texts, visit.browser().display()));
        return new PageHead(texts.get("display.title"), texts.get("display.what"), PATH).hidden();
    }

    private static PostForm form(Texts texts, Display now) {
        var form = new PostForm(
                PATH + "/kies",
                group(texts, LANGUAGE, "display.language", Display.Language.values(), now.language()),
                Html.soft(texts.get("display.language.where")),
                group(texts, SIZE, "display.size", Display.Size.values(), now.size()),
                group(texts, CONTRAST, "display.contrast", Display.Contrast.values(), now.contrast()),
                group(texts, COLOURS, "display.colours", Display.Colours.values(), now.colours()),
                Html.text("p", "unscripted", texts.get("display.without")));
        form.addClassName("panel");
        return form.button("button wide", texts.get("display.go"));
    }

    private static <E extends Enum<E> & Named> Component group(
            Texts texts, String name, String key, E[] choices, E chosen) {
        var all = new ArrayList<Component>();
        all.add(Html.text("legend", "", texts.get(key + ".ask")));
        for (var choice : choices) {
            all.add(Field.choice(name, choice.word(), texts.get(key + "." + choice.name()), choice == chosen));
        }
        return Html.of("fieldset", "", all.toArray(Component[]::new));
    }
}
