package nl.omdehoek.ui.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Asks whoever came in which roles they have. Vaadin would look through every library for how roles are spelt, three times
 * for each page that somebody goes to.
 */
final class HouseAccess extends SpringNavigationAccessControl {

    HouseAccess(Collection<NavigationAccessChecker> checkers, AccessCheckDecisionResolver decisions) {
        super(checkers, decisions);
    }

    @Override
    protected Predicate<String> getRolesChecker(@Nullable VaadinRequest request) {
        return role -> Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .stream()
                .flatMap(it -> it.getAuthorities().stream())
                .anyMatch(it -> ("ROLE_" + role).equals(it.getAuthority()));
    }
}
