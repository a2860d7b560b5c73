package nl.omdehoek.ui.admin;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.search.Filters;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.Order;
import nl.omdehoek.search.Reindexing;
import nl.omdehoek.settings.Settings;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.wording.Texts;

/** What an administrator sees: how much there is, and the index made anew with one tap. */
@Route(value = "beheer", layout = Shell.class)
@RolesAllowed("ADMINISTRATOR")
class AdminView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Finder finder;
    private final transient Reindexing reindexing;
    private final transient Settings settings;
    private final transient SignedIn signedIn;
    private Texts texts = Texts.in(Texts.DUTCH);

    AdminView(Finder finder, Reindexing reindexing, Settings settings, SignedIn signedIn) {
        this.signedIn = signedIn;
        this.finder = finder;
        this.reindexing = reindexing;
        this.settings = settings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        texts = Texts.in(event.getUI().getLocale());
        removeAll();
        var done = new Paragraph();
        done.getElement().setAttribute("role", "status");
        var reindex = new NativeButton(texts.get("admin.reindex"), _ -> {
            reindexing.now(signedIn.staff().orElseThrow(NotFoundException::new));
            done.setText(texts.get("admin.reindex.done"));
        });
        reindex.addClassNames("button");
        var roles = Html.link("/beheer/rollen", "button plain", new Text(texts.get("roles.title")));
        add(
                new H1(texts.get("admin.title")),
                new Paragraph(texts.get("admin.what")),
                counts(),
                reindex,
                new Div(done),
                new Paragraph(roles),
                new Paragraph(Html.link("/beheer/woorden", "back", new Text(texts.get("words.title")))),
                new Paragraph(Html.link("/beheer/postbussen", "back", new Text(texts.get("boxes.title")))),
                new Paragraph(Html.link(ReportsView.PATH, "back", new Text(texts.get("admin.reports")))),
                new Paragraph(Html.link(PostView.PATH, "back", new Text(texts.get("admin.post")))));
    }

    private UnorderedList counts() {
        var all = new FindQuery("", null, null, null, Filters.NONE, Order.NEAREST, 1);
        var counted = finder.find(all, settings.eveningStarts()).counts().kinds();
        var list = new UnorderedList();
        for (var kind : ListingKind.values()) {
            list.add(new ListItem(texts.get("kinds." + kind) + ": " + counted.getOrDefault(kind, 0L)));
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return texts.get("admin.title") + " · " + texts.get("portal.name");
    }
}
