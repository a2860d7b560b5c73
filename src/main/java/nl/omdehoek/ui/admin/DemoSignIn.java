package nl.omdehoek.ui.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import nl.omdehoek.people.Role;
import nl.omdehoek.wording.Origin;
import org.apache.catalina.Globals;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Signs in to the demo without a password: from this machine only, unless the demo was opened to others. */
@Controller
@ConditionalOnBooleanProperty("omdehoek.demo")
class DemoSignIn {

    static final String OUT = "/demo/uit";

    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP");

    private static final Pattern HOST = Pattern.compile("^https?://(.+?)(:\\d+)?$");

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final boolean fromAnywhere;
    private final Origin origin;

    DemoSignIn(@Value("${omdehoek.demo.from-anywhere}") boolean fromAnywhere, Origin origin) {
        this.fromAnywhere = fromAnywhere;
        this.origin = origin;
    }

    @PostMapping("/demo/{role}")
    String signIn(@PathVariable Role role, HttpServletRequest request, HttpServletResponse response) {
        if (!fromAnywhere && !isThisMachine(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(
                "demo-" + role, null, AuthorityUtils.createAuthorityList("ROLE_" + role)));
        // Who was somebody else before starts afresh.
        forget(request);
        contexts.saveContext(context, request, response);
        return role == Role.ADMINISTRATOR ? "redirect:/beheer" : "redirect:/";
    }

    @PostMapping(OUT)
    String signOut(HttpServletRequest request) {
        forget(request);
        return "redirect:/";
    }

    private static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /**
     * Whoever comes through a proxy on this machine is not on it, and the proxy may not say so: the portal's address, the
     * one in the browser and the one that was asked tell.
     */
    private boolean isThisMachine(HttpServletRequest request) {
        return FORWARDED.stream().allMatch(it -> request.getHeader(it) == null)
                && request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) == null
                && origin.isThisMachine()
                && Origin.isThisMachine(request.getServerName())
                && isThisMachine(request.getHeader("Origin"))
                && Origin.isThisMachine(request.getRemoteAddr());
    }

    private static boolean isThisMachine(@Nullable String browsersOrigin) {
        return browsersOrigin == null
                || HOST.matcher(browsersOrigin).results().anyMatch(it -> Origin.isThisMachine(it.group(1)));
    }
}
