package nl.omdehoek.ui.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Vaadin's start page with room for a first paint: language, head, styles and the view's HTML are filled in for each
 * page, the nonce for each answer.
 */
final class PageFrame {

    /** Stand where something is filled in; drawn anew at each start, so that no text of a listing can hold one. */
    private static final String NONCE = mark();

    private static final String HEAD = mark();
    private static final String PAINT = mark();
    private static final String ROOT = mark();

    private final String html;

    PageFrame(String startPage, String contextPath) {
        var page = Jsoup.parse(startPage);
        page.outputSettings().prettyPrint(false);
        page.selectXpath("//html").attr("lang", ROOT);
        page.head().select("title, base, meta[name=description]").remove();
        page.head().prependElement("base").attr("href", contextPath + "/");
        page.head().select("meta[charset]").forEach(it -> page.head().prependChild(it));
        page.head().appendText(HEAD);
        allowScripts(page);
        page.expectFirst("#outlet").after(PAINT);
        fetchEarly(page);
        html = page.outerHtml().replace("lang=\"" + ROOT + "\"", ROOT);
    }

    /** Inline scripts get the nonce of their answer; the others come from here and need none, but Flow looks for one. */
    private static void allowScripts(Document page) {
        page.select("script").forEach(it -> it.attr("nonce", NONCE));
    }

    /** At the end: what is read comes first. */
    private static void fetchEarly(Document page) {
        page.select("script[type=module][src]").stream()
                .flatMap(it -> AppFiles.toFetchEarly(it.attr("src")).stream())
                .forEach(it -> page.body()
                        .appendElement("link")
                        .attr("rel", "modulepreload")
                        .attr("href", it));
    }

    Painted fill(PageHead head, Visit visit, String paint, Origin origin) {
        var texts = visit.texts();
        var whole = html.replace(ROOT, root(visit))
                .replace(HEAD, head(head, texts, origin))
                .replace(PAINT, "<div id=\"first-paint\">" + paint + "</div>");
        List<byte[]> pieces = new ArrayList<>();
        for (var piece : whole.split(NONCE, -1)) {
            pieces.add(piece.getBytes(StandardCharsets.UTF_8));
        }
        return new Painted(pieces);
    }

    /** What stands in the tag of the root: in which language it is, and how this reader reads best, if that is known. */
    private static String root(Visit visit) {
        var root = new Attributes();
        root.put("lang", visit.texts().locale().getLanguage());
        visit.browser().display().attributes().forEach(root::put);
        return root.html().strip();
    }

    private static String mark() {
        return "-" + UUID.randomUUID() + "-";
    }

    static String title(PageHead head, Texts texts) {
        var name = texts.get("portal.name");
        return head.title().isEmpty() ? name : head.title() + " · " + name;
    }

    private static String head(PageHead head, Texts texts, Origin origin) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        var into = document.appendElement("head");
        into.appendElement("title").text(title(head, texts));
        meta(into, "name", "description", head.description());
        into.appendElement("link").attr("rel", "icon").attr("href", "icon.svg");
        into.appendElement("link").attr("rel", "canonical").attr("href", origin.to(head.canonical()));
        meta(into, "property", "og:type", "website");
        meta(into, "property", "og:site_name", texts.get("portal.name"));
        meta(into, "property", "og:title", head.title().isEmpty() ? texts.get("portal.name") : head.title());
        meta(into, "property", "og:description", head.description());
        meta(into, "property", "og:url", origin.to(head.canonical()));
        meta(into, "property", "og:locale", texts.locale().getLanguage().equals("nl") ? "nl_NL" : "en_GB");
        if (!head.findable()) {
            meta(into, "name", "robots", "noindex");
        }
        head.data()
                .ifPresent(it -> into.appendElement("script")
                        .attr("type", "application/ld+json")
                        .appendChild(new DataNode(it.replace("<", "\\u003c"))));
        return into.html();
    }

    private static void meta(Element into, String kind, String name, String content) {
        into.appendElement("meta").attr(kind, name).attr("content", content);
    }

    /** A page in pieces of UTF-8; between each two stands the nonce. */
    record Painted(List<byte[]> pieces) {

        int size() {
            return pieces.stream().mapToInt(it -> it.length).sum();
        }

        byte[] with(String nonce) {
            var mark = nonce.getBytes(StandardCharsets.US_ASCII);
            var length = size() + mark.length * (pieces.size() - 1);
            var page = new byte[length];
            var at = 0;
            for (var i = 0; i < pieces.size(); i++) {
                if (i > 0) {
                    System.arraycopy(mark, 0, page, at, mark.length);
                    at += mark.length;
                }
                System.arraycopy(pieces.get(i), 0, page, at, pieces.get(i).length);
                at += pieces.get(i).length;
            }
            return page;
        }
    }
}
