package nl.omdehoek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.exchange.Loader;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.search.IndexOfToday;
import nl.omdehoek.search.Reindexing;
import nl.omdehoek.wording.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * A test of what the app shows, without a browser: the real portal, of which a village on Vlieland is filled. It is
 * Wednesday 25 November, three in the afternoon.
 */
@OnDatabase
@ViewPackages(packages = "nl.omdehoek.ui")
public abstract class InTheApp extends SpringBrowserlessTest {

    @Autowired
    private Loader loader;

    @Autowired
    private Reindexing reindexing;

    @Autowired
    private Painter painter;

    @Autowired
    private ApplicationContext portal;

    @BeforeEach
    void theVillageIsFilled() {
        var report = loader.load(Village.files());
        assertThat(report.refused()).isEmpty();
        if (report.count(Keeping.NEW) > 0) {
            reindexing.now();
        }
        IndexOfToday.in(portal);
    }

    /** As the entrance leaves whoever came in with this role. */
    protected final void comeInAs(String role) {
        var pass = new UsernamePasswordAuthenticationToken(
                "somebody", null, AuthorityUtils.createAuthorityList("ROLE_" + role));
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(pass));
    }

    /** Goes there, and answers the page that the app has made: the view without the house. */
    protected final Element open(String address) {
        var location = location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return html(getCurrentView().getElement());
    }

    /** The house round the page that is open. */
    protected final Element house() {
        return html(find(Shell.class).single().getElement());
    }

    /** The same page, as it is painted first. */
    protected final Element painted(String address) {
        var location = location(address);
        var target = UI.getCurrent()
                .getInternals()
                .getRouter()
                .resolveNavigationTarget(location)
                .orElseThrow();
        var visit = ReaderView.visit(
                location, target.getRouteParameters(), Texts.in(UI.getCurrent().getLocale()));
        var painting = painter.paint(target.getNavigationTarget().asSubclass(ReaderView.class), visit);
        return Jsoup.parse(painting.html()).expectFirst(".house");
    }

    private static Location location(String address) {
        var query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        return new Location(
                path.substring(1),
                query < 0
                        ? QueryParameters.empty()
                        : new QueryParameters(TypedQuery.read(address.substring(query + 1))));
    }

    private static Element html(com.vaadin.flow.dom.Element element) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(ElementUtil.toJsoup(document, element));
        return Jsoup.parse(document.html()).body().child(0);
    }
}
