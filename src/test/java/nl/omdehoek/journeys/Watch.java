package nl.omdehoek.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/** Keeps an eye on a browser: no page may break its content policy, fail in a script, or ask anything elsewhere. */
final class Watch {

    private static final String TELL_VIOLATIONS = """
            document.addEventListener('securitypolicyviolation',
                it => tellViolation(it.violatedDirective + ' ' + it.blockedURI + ' ' + it.sourceFile + ':' + it.lineNumber))
            """;

    /** The browser says this of each answer that is no 200, and tests ask for such answers. */
    private static final String ANSWERED = "Failed to load resource: the server responded with a status of";

    private final List<String> allowed = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    Watch(BrowserContext browser, String home) {
        allowed.addAll(List.of(home + "/", "blob:" + home + "/", "data:"));
        browser.exposeBinding("tellViolation", (source, words) -> complaints.add("content policy: " + words[0]));
        browser.addInitScript(TELL_VIOLATIONS);
        browser.onConsoleMessage(this::heard);
        browser.onWebError(
                it -> complaints.add("error in a script of " + it.page().url() + ": " + it.error()));
        browser.onRequest(this::asks);
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(ANSWERED)) {
            complaints.add("console: " + message.text());
        }
    }

    private void asks(Request request) {
        var body = request.postData();
        asked.add(request.method() + " " + request.url() + (body == null ? "" : " " + body));
        var url = request.url();
        if (allowed.stream().noneMatch(url::startsWith)) {
            complaints.add("asked elsewhere: " + url);
        }
    }

    void mayAsk(String site) {
        allowed.add(site + "/");
    }

    /** What went wrong so far. */
    List<String> complaints() {
        return complaints;
    }

    /** Everything the browser asked so far: method, address and body. */
    List<String> asked() {
        return List.copyOf(asked);
    }
}
