package nl.omdehoek.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Icon;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** The house round every page: its name at the top, the bar at the bottom of a phone (a rail on a wide screen). */
@AnonymousAllowed
public class Shell extends Div implements RouterLayout, BeforeEnterObserver {

    private final HereFinder hereFinder;
    private final Neighbourhoods neighbourhoods;
    private final transient SignedIn signedIn;
    private final HtmlContainer head = new HtmlContainer("header");
    private final Div page = new Div();
    private final HtmlContainer foot = new HtmlContainer("footer");
    private final Nav bar = new Nav();

    Shell(HereFinder hereFinder, Neighbourhoods neighbourhoods, SignedIn signedIn) {
        this.signedIn = signedIn;
        this.hereFinder = hereFinder;
        this.neighbourhoods = neighbourhoods;
        addClassName("house");
        head.addClassName("head");
        page.addClassName("page");
        page.setId("inhoud");
        page.getElement().setAttribute("tabindex", "-1");
        foot.addClassName("foot");
        bar.addClassName("bar");
        add(head, page, foot, bar);
    }

    /** As everybody sees it. */
    final void show(Visit visit) {
        show(visit, false);
    }

    /** @param staff whether what only staff may see is shown too: never in a page that is kept for others */
    private void show(Visit visit, boolean staff) {
        var texts = visit.texts();
        // The page may be in another language than the one that the app began on.
        getElement().setAttribute("lang", texts.locale().getLanguage());
        var here = visit.choice("bij").flatMap(hereFinder::find).or(() -> neighbourhood(visit));
        var typed = here.map(Here::typed).orElse("");
        head.removeAll();
        head.add(Html.link(visit.spot("inhoud"), "skip", new Text(texts.get("skip"))));
        head.add(Html.link(Addresses.near("/", typed), "name", new Text(texts.get("portal.name"))));
        head.add(Html.link(
                "/",
                "where",
                new Icon("pin"),
                Html.span("", here.map(Here::label).orElse(texts.get("here.choose")))));
        foot(texts, typed);
        bar(texts, visit, here, staff);
    }

    /** On a neighbourhood's own page, that is where one looks. */
    private Optional<Here> neighbourhood(Visit visit) {
        return Optional.ofNullable(visit.route().get("code")).flatMap(hereFinder::find);
    }

    private void foot(Texts texts, String typed) {
        foot.removeAll();
        foot.add(
                new Anchor(Addresses.near("/hulp", typed), texts.get("foot.help")),
                new Anchor("/over", texts.get("foot.about")),
                new Anchor("/toegankelijkheid", texts.get("foot.accessibility")),
                new Anchor("/privacy", texts.get("foot.privacy")),
                Html.text("p", "", neighbourhoods.credit()));
    }

    private void bar(Texts texts, Visit visit, Optional<Here> here, boolean staff) {
        var typed = here.map(Here::typed).orElse("");
        var entries = new UnorderedList();
        entries.add(entry(
                "today",
                texts.get("bar.today"),
                Addresses.near("/", typed),
                visit.path().isEmpty()));
        entries.add(entry(
                "find",
                texts.get("bar.find"),
                Addresses.near("/zoeken", typed),
                visit.path().equals("zoeken")));
        entries.add(entry(
                "plus",
                texts.get("bar.post"),
                Addresses.near("/plaatsen", typed),
                visit.path().startsWith("plaatsen")));
        entries.add(entry(
                "area",
                texts.get("bar.area"),
                here.map(it -> "/buurt/" + it.neighbourhood().value()).orElse("/buurt"),
                visit.path().startsWith("buurt")));
        entries.add(entry("mine", texts.get("bar.mine"), "/mijn", visit.path().startsWith("mijn")));
        if (staff) {
            entries.add(entry("key", texts.get("bar.staff"), "/personeel", isOfStaff(visit.path())));
        }
        bar.removeAll();
        bar.getElement().setAttribute("aria-label", texts.get("bar.label"));
        bar.add(entries);
    }

    private static boolean isOfStaff(String path) {
        return path.startsWith("personeel")
                || path.startsWith("beheer")
                || path.startsWith("werkbank")
                || path.equals("balie");
    }

    private static ListItem entry(String icon, String text, String href, boolean current) {
        var link = Html.link(href, "", new Icon(icon), new Text(text));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var drawn = new Shell(hereFinder, neighbourhoods, signedIn);
        drawn.show(ReaderView.visit(event), signedIn.staff().isPresent());
        getElement().setAttribute("lang", drawn.getElement().getAttribute("lang"));
        StillLife.hang(drawn.head.getElement(), head.getElement());
        StillLife.hang(drawn.foot.getElement(), foot.getElement());
        StillLife.hang(drawn.bar.getElement(), bar.getElement());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        page.getElement().removeAllChildren();
        if (view != null) {
            page.getElement().appendChild(view.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        page.getElement().removeAllChildren();
    }
}
