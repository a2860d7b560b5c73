package nl.omdehoek.ui.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import nl.omdehoek.people.Role;
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

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final boolean fromAnywhere;

    DemoSignIn(@Value("${omdehoek.demo.from-anywhere}") boolean fromAnywhere) {
        this.fromAnywhere = fromAnywhere;
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

    /** Whoever comes through a proxy on this machine is not on it. */
    private static boolean isThisMachine(HttpServletRequest request) {
        if (FORWARDED.stream().anyMatch(it -> request.getHeader(it) != null)) {
            return false;
        }
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
