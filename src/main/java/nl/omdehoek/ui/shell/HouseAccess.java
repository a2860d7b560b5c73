package nl.omdehoek.ui.shell;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Asks the request itself which roles somebody has. Vaadin would look through every library for how roles are spelt, three
 * times for each page that somebody goes to.
 */
final class HouseAccess extends SpringNavigationAccessControl {

    HouseAccess(Collection<NavigationAccessChecker> checkers, AccessCheckDecisionResolver decisions) {
        super(checkers, decisions);
    }

    @Override
    protected Predicate<String> getRolesChecker(@Nullable VaadinRequest request) {
        return request != null && HandlerHelper.isRequestType(request, RequestType.UIDL)
                ? request::isUserInRole
                : super.getRolesChecker(request);
    }
}
