package nl.omdehoek.ui.photo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a form that is larger than the server reads come as far as its controller, without what it holds: the server itself would
 * refuse it at the first filter that asks for anything in it, and nobody could say what to do.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeRequests extends OncePerRequestFilter {

    private final long most;

    TooLargeRequests(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var isForm = Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
        rest.doFilter(isForm && request.getContentLengthLong() > most ? new Unread(request) : request, response);
    }

    private static final class Unread extends HttpServletRequestWrapper {

        Unread(HttpServletRequest request) {
            super(request);
        }

        /** In the words that are known to mean this. */
        @Override
        public Collection<Part> getParts() {
            throw new IllegalStateException("The size of this form exceeds the limit");
        }

        @Override
        public Part getPart(String name) {
            throw new IllegalStateException("The size of this form exceeds the limit");
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
