package nl.omdehoek.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.omdehoek.people.Residents;
import org.springframework.stereotype.Component;

/**
 * Gives a browser that is its user's own anew what it is known by, once a day: it keeps that for a year at most, and somebody
 * who comes every week is to be known for longer. Only with pages for one person: no other page knows who asks.
 */
@Component
class LastingCookie implements VaadinServiceInitListener {

    private final Residents residents;
    private final BrowserCookies cookies;

    LastingCookie(Residents residents, BrowserCookies cookies) {
        this.residents = residents;
        this.cookies = cookies;
    }

    void renew(HttpServletRequest request, HttpServletResponse response) {
        cookies.read(request).secret().filter(residents::renew).ifPresent(it -> cookies.remember(response, it, true));
    }

    /** Who goes from page to page in the app asks for no page as a whole. */
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(it -> it.getUI().addBeforeEnterListener(this::renew));
    }

    private void renew(BeforeEnterEvent event) {
        if (ReaderView.isPersonal(event.getNavigationTarget())
                && VaadinServletRequest.getCurrent() instanceof VaadinServletRequest request
                && VaadinServletResponse.getCurrent() instanceof VaadinServletResponse response) {
            renew(request.getHttpServletRequest(), response.getHttpServletResponse());
        }
    }
}
