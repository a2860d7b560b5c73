package nl.omdehoek.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The app in one tab, in Flow's own language: it starts as Flow's client does, numbers what it asks, follows what it is
 * told, and takes nothing for right that the client would complain about.
 */
final class FlowTab {

    private static final JsonMapper json = JsonMapper.builder().build();
    private static final String JSON = "application/json; charset=UTF-8";

    /** What a phone tells about itself at the start. */
    private static final String PHONE = "&v-sh=844&v-sw=390&v-wh=664&v-ww=390&v-bh=664&v-bw=390&v-tzo=-60&v-dstd=60"
            + "&v-rtzo=-60&v-dston=false&v-tzid=Europe%2FAmsterdam&v-td=true&v-pr=3&v-np=iPhone&v-cs=light+dark"
            + "&v-pv=VISIBLE&v-so=portrait-primary&v-soa=0&v-tn=&v-ws=true";

    private final OwnBrowser browser;
    private final DrawnPage page = new DrawnPage();
    private final int number;
    private final String token;
    private final String title;
    private int told;
    private int asked;

    private FlowTab(OwnBrowser browser, String title, JsonNode app) {
        this.browser = browser;
        this.title = title;
        this.number = app.path("v-uiId").asInt(-1);
        this.token = app.path("uidl").path("Vaadin-Security-Key").asString("");
        this.told = -1;
        take(app.path("uidl"));
    }

    /** Starts it where a page was painted first, and has the same page drawn. */
    static FlowTab start(OwnBrowser browser, String address, String title) {
        var place = Place.of(address);
        var answer = browser.get("/?v-r=init&location=" + encoded(place.route) + "&query=" + encoded(place.query)
                        + "&v-curdate=" + System.currentTimeMillis() + "&v-wn=v-0." + System.nanoTime() + PHONE)
                .expecting(200);
        var tab = new FlowTab(browser, title, read(answer.body()).path("appConfig"));
        tab.navigate(place, "");
        return tab;
    }

    /** Taps a link. */
    Document go(String address) {
        navigate(Place.of(address), "client");
        return page.html();
    }

    Document page() {
        return page.html();
    }

    void heartbeat() {
        browser.post("/?v-r=heartbeat&v-uiId=" + number, "text/plain;charset=UTF-8", "")
                .expecting(200);
    }

    /** Tells that the page is left, as a browser does without waiting for an answer. */
    void close() {
        browser.post(uidl(), "text/plain;charset=UTF-8", message(List.of(), Map.of("UNLOAD", true)))
                .expecting(200);
    }

    /** Whether the server has forgotten it, and says so as the client expects. */
    boolean isForgotten() {
        var answer = browser.post(uidl(), JSON, message(List.of(), Map.of()));
        return answer.status() == 200
                && read(answer.body()).path("meta").path("sessionExpired").asBoolean(false);
    }

    private void navigate(Place to, String trigger) {
        var event = Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of(
                        "route",
                        to.route,
                        "query",
                        to.query,
                        "appShellTitle",
                        title,
                        "historyState",
                        Map.of(),
                        "trigger",
                        trigger));
        var answer = browser.post(uidl(), JSON, message(List.of(event), Map.of()));
        asked++;
        var read = read(answer.expecting(200).body());
        take(read);
        if (!isConnected(read.path("execute"))) {
            throw new WrongAnswer("The view was not shown", answer.body());
        }
    }

    private String uidl() {
        return "/?v-r=uidl&v-uiId=" + number;
    }

    private String message(List<?> calls, Map<String, ?> besides) {
        var message = new HashMap<String, Object>(besides);
        message.put("csrfToken", token);
        message.put("rpc", calls);
        message.put("syncId", told);
        message.put("clientId", asked);
        return json.writeValueAsString(message);
    }

    private void take(JsonNode answer) {
        var isInOrder = answer.path("syncId").asInt(-1) == told + 1
                && answer.path("clientId").asInt(-1) == asked
                && !answer.path("resynchronize").asBoolean(false);
        if (!isInOrder || !answer.path("meta").isMissingNode()) {
            throw new WrongAnswer("Not the answer to number " + asked + " after " + told, answer.toString());
        }
        told++;
        page.change(answer.path("changes"));
    }

    /** The server calls back when the view is there, and says whether it holds back. */
    private static boolean isConnected(JsonNode calls) {
        for (var call : calls) {
            if (call.path(call.size() - 1).asString("").contains("serverConnected")) {
                return !call.path(0).asBoolean(true);
            }
        }
        return false;
    }

    /** Some answers are wrapped, so that no other site can read them as a script. */
    private static JsonNode read(String body) {
        var read = json.readTree(body.startsWith("for(;;);") ? body.substring(8) : body);
        return read.isArray() ? read.path(0) : read;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An address as Flow's client cuts it up. */
    private record Place(String route, String query) {

        static Place of(String address) {
            var path = address.replaceAll("#.*", "");
            var mark = path.indexOf('?');
            return mark < 0
                    ? new Place(path.substring(1), "")
                    : new Place(path.substring(1, mark), path.substring(mark + 1));
        }
    }
}
