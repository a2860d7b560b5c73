package nl.omdehoek.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The house round every page: its name at the top, the bar at the bottom of a phone (a rail on a wide screen). */
@AnonymousAllowed
public class Shell extends Div implements RouterLayout, BeforeEnterObserver {

    private final Div content = new Div();
    private final Nav bar = new Nav();

    Shell() {
        addClassName("house");
        add(content, bar);
    }

    final void show(Visit visit) {
        bar.removeAll();
        bar.getElement().setAttribute("aria-label", visit.texts().get("bar.label"));
        bar.add(new Anchor("/", visit.texts().get("bar.today")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ReaderView.visit(
                event.getLocation(),
                event.getRouteParameters(),
                Texts.in(event.getUI().getLocale())));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        content.getElement().removeAllChildren();
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        content.getElement().removeAllChildren();
    }
}
