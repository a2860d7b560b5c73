package nl.omdehoek.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import nl.omdehoek.wording.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The house without the app, for what is refused: the app would ask for the same address again, and understand it no
 * better.
 */
@Component
public class PlainDoor {

    /** What was sent can be read, and not be done. */
    private static final int UNPROCESSABLE = 422;

    private static final String PAGE = """
            <!doctype html><html><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">\
            </head><body></body></html>""";

    private final Painter painter;
    private final Styles styles;

    PlainDoor(Painter painter, Styles styles) {
        this.painter = painter;
        this.styles = styles;
    }

    /** The whole page, and the headers that belong to it; the status is set already. */
    byte[] refuse(
            RefusedView.Why why, HttpServletRequest request, @Nullable String query, HttpServletResponse response) {
        var texts = Texts.accepted(request.getHeader("Accept-Language"));
        var visit = new Visit("error", Map.of(), TypedQuery.read(query), texts);
        return answer(painter.refused(why, visit), visit, request, response);
    }

    /**
     * The same page again, with what was typed and what to do about it; nothing was done yet.
     *
     * @param with tells the page what no visit does
     */
    public <V extends ReaderView> void again(
            Class<V> viewClass, Consumer<V> with, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var view = painter.make(viewClass);
        with.accept(view);
        again(view, visit, request, response);
    }

    /** The same of a page that is made already. */
    public void again(ReaderView view, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(UNPROCESSABLE);
        show(view, visit, request, response);
    }

    /** A page that has no address in the app; the status is set already. */
    public void show(ReaderView view, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = answer(painter.paint(view, visit), visit, request, response);
        response.getOutputStream().write(page);
    }

    /** A page from which somebody comes in: the app would ask for a session meanwhile, and its answer may come last. */
    public <V extends ReaderView> void show(
            Class<V> viewClass, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(painter.make(viewClass), visit, request, response);
    }

    private byte[] answer(
            Painter.Painting painting, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        var page = page(painting, visit, BrowserKnows.of(request.getCookies()).display())
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(page.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", ContentPolicy.header(request, ""));
        return page;
    }

    private String page(Painter.Painting painting, Visit visit, Display display) {
        var page = Jsoup.parse(PAGE);
        page.outputSettings().prettyPrint(false);
        page.expectFirst("html").attr("lang", visit.texts().locale().getLanguage());
        display.attributes().forEach((name, value) -> page.expectFirst("html").attr(name, value));
        page.head().appendElement("title").text(PageFrame.title(painting.head(), visit.texts()));
        page.head().appendElement("style").appendChild(new DataNode(styles.text()));
        page.body().append(painting.html());
        // There is no other address for this page, and no base.
        page.select("a.skip").attr("href", "#inhoud");
        return page.outerHtml();
    }
}
