package nl.omdehoek.ui.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.TreeMap;
import nl.omdehoek.search.Finder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/** Answers a reader's GET with the whole page as HTML: no session, no cookie, the same for everybody. */
@Component
class FirstPaintHandler {

    private static final int CACHED_BYTES = 64 << 20;

    private final Painter painter;
    private final Finder finder;
    private final ServletRegistrationBean<SpringServlet> flow;
    private final String origin;
    private final Cache<String, Answer> answers = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumWeight(CACHED_BYTES)
            .<String, Answer>weigher((key, it) -> key.length() + it.page().size())
            .build();
    private volatile @Nullable PageFrame frame;

    FirstPaintHandler(
            Painter painter,
            Finder finder,
            ServletRegistrationBean<SpringServlet> flow,
            @Value("${omdehoek.address}") String origin) {
        this.painter = painter;
        this.finder = finder;
        this.flow = flow;
        this.origin = origin;
    }

    void answer(
            @Nullable Class<? extends ReaderView> view,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var frame = frame(request, response);
        var answer = answers.get(key(visit), _ -> {
            var painting = view == null ? painter.missing(visit) : painter.paint(view, visit);
            return new Answer(frame.fill(painting.head(), visit.texts(), painting.html(), origin), painting.status());
        });
        if (answer.status() == 500) {
            answers.invalidate(key(visit));
        }
        send(answer, request, response);
    }

    /** What went wrong before any view was asked. */
    void answerError(int status, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var painting = status < 500 ? painter.missing(visit) : painter.failed(visit);
        var page = frame(request, response).fill(painting.head(), visit.texts(), painting.html(), origin);
        send(new Answer(page, status), request, response);
    }

    private static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = answer.page().with(ContentPolicy.nonce(request));
        response.setStatus(answer.status());
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", answer.status() == 200 ? "private, max-age=60" : "no-store");
        response.setContentLength(page.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(page);
        }
    }

    private PageFrame frame(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var known = frame;
        if (known == null) {
            var startPage = FlowPage.askedOf(Objects.requireNonNull(flow.getServlet()), request, response);
            known = new PageFrame(startPage, request.getContextPath());
            frame = known;
        }
        return known;
    }

    /** Everything the page depends on, but for the minute. */
    private String key(Visit visit) {
        return finder.version() + " " + visit.texts().locale() + " " + visit.path() + " "
                + new TreeMap<>(visit.choices());
    }

    private record Answer(PageFrame.Painted page, int status) {}
}
