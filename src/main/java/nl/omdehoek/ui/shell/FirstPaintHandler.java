package nl.omdehoek.ui.shell;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.omdehoek.search.Finder;
import nl.omdehoek.wording.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/** Answers a reader's GET with the whole page as HTML: no session, no cookie, the same for everybody. */
@Component
class FirstPaintHandler {

    private static final int CACHED_BYTES = 64 << 20;

    private final Painter painter;
    private final Finder finder;
    private final ServletRegistrationBean<SpringServlet> flow;
    private final Origin origin;
    private final Clock clock;
    private final AsyncCache<PageKey, Answer> answers = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumWeight(CACHED_BYTES)
            .<PageKey, Answer>weigher((key, it) -> key.weight() + it.page().size())
            .buildAsync();
    private volatile @Nullable PageFrame frame;

    FirstPaintHandler(
            Painter painter, Finder finder, ServletRegistrationBean<SpringServlet> flow, Origin origin, Clock clock) {
        this.painter = painter;
        this.finder = finder;
        this.flow = flow;
        this.origin = origin;
        this.clock = clock;
    }

    void answer(
            @Nullable Class<? extends ReaderView> view,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var frame = frame(request, response);
        var now = clock.instant();
        var key = PageKey.of(visit, finder.version(), now);
        var answer = once(key, () -> {
            var painting = view == null ? painter.missing(visit) : painter.paint(view, visit);
            var page = frame.fill(painting.head(), visit.texts(), painting.html(), origin);
            return new Answer(page, painting.status(), key.holdsUntil(now));
        });
        if (answer.status() == 500) {
            answers.synchronous().invalidate(key);
        }
        send(answer, request, response);
    }

    /** Whoever asks for a page that is just being painted waits for it; for any other page nobody waits. */
    private Answer once(PageKey key, Supplier<Answer> paint) {
        var mine = new CompletableFuture<Answer>();
        var known = answers.asMap().putIfAbsent(key, mine);
        if (known != null) {
            return known.join();
        }
        try {
            mine.complete(paint.get());
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
        }
        return mine.join();
    }

    /** A page for one person, which nobody keeps. */
    void answerOne(
            Class<? extends ReaderView> view, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var painting = painter.paint(view, visit);
        var page = frame(request, response).fill(painting.head(), visit.texts(), painting.html(), origin);
        send(new Answer(page, painting.status(), Instant.EPOCH), request, response);
    }

    /** What went wrong before any view was asked. */
    void answerError(int status, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var painting = status < 500 ? painter.missing(visit) : painter.failed(visit);
        var page = frame(request, response).fill(painting.head(), visit.texts(), painting.html(), origin);
        send(new Answer(page, status, Instant.EPOCH), request, response);
    }

    private void send(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = answer.page().with(ContentPolicy.nonce(request));
        response.setStatus(answer.status());
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Vary", "Accept-Language");
        var isKept = answer.status() == 200 && answer.holdsUntil().isAfter(Instant.EPOCH);
        response.setHeader("Cache-Control", isKept ? "private, max-age=" + secondsLeft(answer) : "no-store");
        response.setContentLength(page.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(page);
        }
    }

    private long secondsLeft(Answer answer) {
        return Math.max(
                0, Duration.between(clock.instant(), answer.holdsUntil()).toSeconds());
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

    private record Answer(PageFrame.Painted page, int status, Instant holdsUntil) {}
}
