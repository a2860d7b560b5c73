package nl.omdehoek.ui.shell;

import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Vaadin's own start page, as its servlet writes it. It is asked for once, in a session that is thrown away, and then
 * serves as the template of every first paint.
 */
final class FlowPage {

    private FlowPage() {}

    static String askedOf(SpringServlet servlet, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = new Page(response);
        try {
            servlet.service(new StartRequest(request), page);
        } catch (ServletException e) {
            throw new IOException("Vaadin's start page cannot be had", e);
        }
        return page.content.toString(StandardCharsets.UTF_8);
    }

    /** A GET of the start page that knows nothing of who asks. */
    private static final class StartRequest extends HttpServletRequestWrapper {

        private final HttpSession session = new PassingSession(getServletContext());

        StartRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + "/";
        }

        @Override
        public String getServletPath() {
            return "";
        }

        @Override
        public String getPathInfo() {
            return "/";
        }

        @Override
        public @Nullable String getQueryString() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
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

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public jakarta.servlet.http.Cookie @Nullable [] getCookies() {
            return null;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return "User-Agent".equalsIgnoreCase(name) ? super.getHeader(name) : null;
        }

        @Override
        public HttpSession getSession() {
            return session;
        }

        @Override
        public HttpSession getSession(boolean create) {
            return session;
        }
    }

    /** Keeps the page instead of sending it. */
    private static final class Page extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        Page(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int b) {
                    content.write(b);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new UnsupportedOperationException("Vaadin writes its page at once");
                }
            };
        }

        @Override
        public void setHeader(String name, String value) {}

        @Override
        public void addHeader(String name, String value) {}

        @Override
        public void setContentType(String type) {}

        @Override
        public void setStatus(int status) {}

        @Override
        public void addCookie(jakarta.servlet.http.Cookie cookie) {}

        @Override
        public void sendError(int status, String message) throws IOException {
            throw new IOException("Vaadin's start page answered " + status + ": " + message);
        }
    }
}
