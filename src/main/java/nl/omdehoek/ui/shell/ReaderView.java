package nl.omdehoek.ui.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A page for any reader. It is painted first as HTML in the first response and later taken over by Flow; both times
 * {@link #show} draws it, so that nothing moves. Made of plain HTML components whose values are attributes: a property
 * would not be in the HTML. In the app it is the HTML of what was drawn, and no longer listens to anything.
 */
public abstract class ReaderView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private @Nullable PageHead head;

    /** Fills the page anew. Throws {@link com.vaadin.flow.router.NotFoundException} for what does not exist. */
    protected abstract PageHead show(Visit visit);

    final PageHead fill(Visit visit) {
        removeAll();
        head = show(visit);
        return head;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var visit = visit(
                event.getLocation(),
                event.getRouteParameters(),
                Texts.in(event.getUI().getLocale()));
        var request = VaadinRequest.getCurrent();
        // Drawn by another of the same, which is then let go of: this one lives as long as the page is open.
        var drawn = Instantiator.get(event.getUI()).createComponent(getClass());
        head = drawn.fill(
                request != null && isPersonal(getClass()) ? visit.by(BrowserKnows.of(request.getCookies())) : visit);
        StillLife.hang(drawn.getElement(), getElement());
    }

    static boolean isPersonal(Class<?> view) {
        var paint = view.getAnnotation(FirstPaint.class);
        return paint != null && paint.personal();
    }

    @Override
    public final String getPageTitle() {
        return head == null ? Texts.in(Texts.DUTCH).get("portal.name") : PageFrame.title(head, getTexts());
    }

    private Texts getTexts() {
        return getUI().map(it -> Texts.in(it.getLocale())).orElse(Texts.in(Texts.DUTCH));
    }

    /** Without signs that no page can hold, such as the one with number zero. */
    private static List<String> readable(List<String> values) {
        return values.stream().map(it -> CONTROL.matcher(it).replaceAll(" ")).toList();
    }

    static Visit visit(Location location, RouteParameters route, Texts texts) {
        Map<String, String> named = new HashMap<>();
        route.getParameterNames().forEach(name -> route.get(name).ifPresent(value -> named.put(name, value)));
        Map<String, List<String>> choices = new HashMap<>();
        location.getQueryParameters().getParameters().forEach((name, values) -> choices.put(name, readable(values)));
        return new Visit(location.getPath(), named, choices, texts);
    }
}
