package nl.omdehoek.ui.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Takes the GETs of pages that paint first, and of addresses that lead nowhere, before Vaadin's servlet sees them.
 * What Flow itself asks for, and what is no page, goes on.
 */
@Component
class FirstPaintMapping extends AbstractHandlerMapping {

    private static final List<String> FILES = List.of("/META-INF/resources", "/META-INF/VAADIN/webapp");

    private static final List<String> READING = List.of("GET", "HEAD");

    private final FirstPaintHandler handler;
    private final OpenSessions sessions;
    private final LastingCookie cookie;
    private final ServletRegistrationBean<SpringServlet> flow;

    FirstPaintMapping(
            FirstPaintHandler handler,
            OpenSessions sessions,
            LastingCookie cookie,
            ServletRegistrationBean<SpringServlet> flow) {
        this.handler = handler;
        this.sessions = sessions;
        this.cookie = cookie;
        this.flow = flow;
        setOrder(Ordered.LOWEST_PRECEDENCE - 10);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        if (isFile(request.getRequestURI())) {
            return null;
        }
        if (isForFlow(request)) {
            return goOn(request);
        }
        if (!READING.contains(request.getMethod())) {
            return (HttpRequestHandler) (_, response) -> refuse(response);
        }
        var location = location(request);
        var shorter = Postcodes.shortened(location);
        if (shorter.isPresent()) {
            return (HttpRequestHandler) (_, response) -> response.sendRedirect(shorter.get());
        }
        var target = resolve(location);
        if (target.isEmpty()) {
            return page(null, location, RouteParameters.empty());
        }
        var view = target.get().getNavigationTarget();
        if (!view.isAnnotationPresent(FirstPaint.class) || !view.isAnnotationPresent(AnonymousAllowed.class)) {
            return goOn(request);
        }
        return page(view.asSubclass(ReaderView.class), location, target.get().getRouteParameters());
    }

    /** To Vaadin's servlet, which makes a session; not where there are too many, and then the page stays as it was painted. */
    private @Nullable HttpRequestHandler goOn(HttpServletRequest request) {
        if (sessions.holdOrHaveRoomFor(request)) {
            return null;
        }
        return (_, response) -> {
            response.setHeader("Retry-After", "60");
            if (isForFlow(request)) {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            } else {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        };
    }

    private HttpRequestHandler page(
            @Nullable Class<? extends ReaderView> view, Location location, RouteParameters route) {
        return (request, response) -> {
            var visit = ReaderView.visit(location, route, Texts.accepted(request.getHeader("Accept-Language")));
            if (view != null && ReaderView.isPersonal(view)) {
                cookie.renew(request, response);
                handler.answerOne(view, visit.by(BrowserKnows.of(request.getCookies())), request, response);
            } else {
                handler.answer(view, visit, request, response);
            }
        };
    }

    /** Flow's own requests say {@code v-r}. */
    private static boolean isForFlow(HttpServletRequest request) {
        return String.valueOf(request.getQueryString()).contains("v-r=");
    }

    /** A page is read; forms have controllers of their own. Vaadin would answer with its start page, and a session. */
    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Allow", String.join(", ", READING));
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    /** Files have an ending, and Vaadin's stand under their own folder. What has no file by its name gets our own page, not Vaadin's; nor does its start page, which shows nothing yet. */
    private static boolean isFile(String path) {
        return path.startsWith("/VAADIN/")
                || !path.equals("/index.html")
                        && path.substring(path.lastIndexOf('/') + 1).contains(".")
                        && FILES.stream().anyMatch(it -> FirstPaintMapping.class.getResource(it + path) != null);
    }

    private static Location location(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return new Location(path.substring(1), new QueryParameters(TypedQuery.read(request.getQueryString())));
    }

    private Optional<NavigationState> resolve(Location location) {
        Router router = Objects.requireNonNull(flow.getServlet()).getService().getRouter();
        return router.resolveNavigationTarget(location);
    }
}
