package nl.omdehoek.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses whatever changes something when it was sent from another site. Readers have no session to keep a token in;
 * browsers say by themselves where a request comes from ({@code Sec-Fetch-Site}, or else {@code Origin}).
 *
 * <p>One address is open to all: that by which mail programs stop the weekly mail (RFC 8058). They tell nothing of where they
 * are; who may do it is who knows the secret in it, which no other site does.
 */
final class SameOrigin extends OncePerRequestFilter {

    private static final Pattern STOP = Pattern.compile("/mijn/nieuws/stop/[A-Za-z0-9_-]{22}");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || isStop(request) || isFromHere(request)) {
            rest.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isStop(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && STOP.matcher(request.getRequestURI()).matches();
    }

    private static boolean isFromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null && isThisHost(origin, request.getHeader("Host"));
    }

    private static boolean isThisHost(String origin, @Nullable String host) {
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equals(host);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
