package nl.omdehoek.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.wording.Texts;

/**
 * One look at a page: where (path without the leading slash, and what the route found in it), with which choices
 * (query parameters, as typed and so not to be trusted), and in which language. A page shows the same to everybody
 * with the same visit.
 *
 * @param browser what the browser holds, on pages for one person only: see {@link FirstPaint#personal}
 */
public record Visit(
        String path, Map<String, String> route, Map<String, List<String>> choices, Texts texts, BrowserKnows browser) {

    /** By nobody in particular. */
    public Visit(String path, Map<String, String> route, Map<String, List<String>> choices, Texts texts) {
        this(path, route, choices, texts, BrowserKnows.NOTHING);
    }

    /** With this browser, in the language that was chosen in it. */
    Visit by(BrowserKnows browser) {
        return new Visit(path, route, choices, browser.display().texts(texts), browser);
    }

    /** The first value of this choice, if any was typed. */
    public Optional<String> choice(String name) {
        return choices.getOrDefault(name, List.of()).stream().findFirst().filter(it -> !it.isBlank());
    }

    /** A spot on this page. Its whole address, because a start page with a base would take a bare one for the home page. */
    String spot(String id) {
        var query = TypedQuery.write(choices);
        // Two slashes would lead to another site.
        return "/" + path.replaceFirst("^/+", "") + (query.isEmpty() ? "" : "?" + query) + "#" + id;
    }
}
