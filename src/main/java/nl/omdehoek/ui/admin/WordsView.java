package nl.omdehoek.ui.admin;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.plainwords.OwnWord;
import nl.omdehoek.plainwords.OwnWords;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.RoleWords;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** The words that a municipality would rather not use towards residents, and what it says instead. */
@Route(value = "beheer/woorden", layout = Shell.class)
@RolesAllowed("ADMINISTRATOR")
class WordsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnWords words;
    private final transient SignedIn signedIn;
    private final transient ChosenArea areas;
    private final transient RoleWords names;
    private final Div list = new Div();
    private final Paragraph done = new Paragraph();
    private final Paragraph wrong = new Paragraph();
    private Texts texts = Texts.in(Texts.DUTCH);
    private @Nullable MunicipalityCode municipality;

    WordsView(OwnWords words, SignedIn signedIn, ChosenArea areas, RoleWords names) {
        this.words = words;
        this.signedIn = signedIn;
        this.areas = areas;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        texts = Texts.in(event.getUI().getLocale());
        removeAll();
        done.getElement().setAttribute("role", "status");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        var where = new Input();
        var look = new NativeButton(texts.get("words.look"), _ -> choose(where.getValue()));
        look.addClassNames("button", "wide");
        var form = new Div(AdminField.of("gemeente", texts.get("words.where"), where), wrong, look);
        form.addClassName("panel");
        add(
                Html.link("/beheer", "back", new Text("← " + texts.get("admin.title"))),
                new H1(texts.get("words.title")),
                new Paragraph(texts.get("words.what")),
                form,
                done,
                list);
    }

    private PersonId actor() {
        return signedIn.staff().orElseThrow(NotFoundException::new);
    }

    private void choose(String typed) {
        var meant = areas.meant(typed).stream()
                .flatMap(it -> it instanceof MunicipalityCode code ? Stream.of(code) : Stream.empty())
                .findFirst();
        wrong.setText(meant.isPresent() ? "" : texts.get("words.where.unknown", Html.beginning(typed, 60)));
        done.setText("");
        municipality = meant.orElse(null);
        fill();
    }

    private void fill() {
        list.removeAll();
        var here = municipality;
        if (here == null) {
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("mine");
        words.list(here).forEach(it -> rows.add(row(here, it)));
        list.add(new H2(names.area(here, texts)), form(here));
        list.add(words.list(here).isEmpty() ? new Paragraph(texts.get("words.none")) : rows);
    }

    private Div form(MunicipalityCode here) {
        var word = new Input();
        var plainer = new Input();
        var unreadable = new Paragraph();
        unreadable.addClassName("wrong");
        unreadable.getElement().setAttribute("role", "alert");
        var add = new NativeButton(texts.get("words.add"), _ -> {
            if (OwnWord.isReadable(word.getValue(), plainer.getValue())) {
                words.add(here, new OwnWord(word.getValue(), plainer.getValue()), actor());
                done.setText(texts.get("words.added", word.getValue()));
                fill();
            } else {
                unreadable.setText(texts.get("words.wrong", OwnWord.LONGEST_WORD, OwnWord.LONGEST_PLAINER));
            }
        });
        add.addClassNames("button", "wide");
        var form = new Div(
                AdminField.of("woord", texts.get("words.word"), word),
                AdminField.of("gewoner", texts.get("words.plainer"), plainer),
                unreadable,
                add);
        form.addClassName("panel");
        return form;
    }

    private ListItem row(MunicipalityCode here, OwnWord word) {
        var remove = new NativeButton(texts.get("words.remove"), _ -> {
            words.remove(here, word.word(), actor());
            done.setText(texts.get("words.removed", word.word()));
            fill();
        });
        remove.addClassNames("button", "plain");
        remove.getElement().setAttribute("aria-label", texts.get("words.remove.of", word.word()));
        return new ListItem(new Text(word.word() + " → " + word.plainer()), remove);
    }

    @Override
    public String getPageTitle() {
        return texts.get("words.title") + " · " + texts.get("portal.name");
    }
}
