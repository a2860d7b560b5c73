package nl.omdehoek.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Somebody with a phone who looks round, chooses, opens, searches, and says "Ik kom"; and looks whether the answer is right. */
final class Resident {

    /** What follows on what; each resident begins somewhere else in it. */
    private static final List<Act> WAY = List.of(
            Act.LIST,
            Act.CHOOSE,
            Act.OPEN,
            Act.SEARCH,
            Act.OPEN,
            Act.HOME,
            Act.ACTIVITIES,
            Act.OPEN,
            Act.FORM,
            Act.JOIN,
            Act.LIST,
            Act.CHOOSE,
            Act.CHOOSE,
            Act.OPEN,
            Act.MINE);

    private static final List<String> WORDS = List.of(
            "koffie",
            "soep",
            "taalles",
            "wandelen",
            "breien",
            "formulieren",
            "fietsen",
            "muziek",
            "eten",
            "schaken",
            "computer",
            "kinderen",
            "bankje",
            "bewegen");

    private static final String FORM = "application/x-www-form-urlencoded";

    private final OwnBrowser browser;
    private final RandomGenerator random;
    private final String name;
    private final String postcode;
    private int step;
    private boolean isKnown;
    private Document page = Document.createShell("");
    private String address = "";
    private @Nullable FlowTab tab;
    private boolean isLoading;

    Resident(OwnBrowser browser, RandomGenerator random, String name, String postcode) {
        this.browser = browser;
        this.random = random;
        this.name = name;
        this.postcode = postcode;
        this.step = random.nextInt(WAY.size());
    }

    /** Does what comes next. */
    Act act() {
        var act = address.isEmpty() ? Act.ARRIVE : possible(WAY.get(step++ % WAY.size()));
        switch (act) {
            case ARRIVE -> load("/?bij=" + postcode);
            case HOME -> follow("/?bij=" + postcode);
            case LIST -> follow("/zoeken?bij=" + postcode);
            case ACTIVITIES -> follow("/zoeken?bij=" + postcode + "&wat=activiteit");
            case CHOOSE -> follow(choice(links("main a[href^=/zoeken?]")).attr("href"));
            case OPEN -> open(choice(links("#resultaten h3 a")));
            case SEARCH -> load("/zoeken?bij=" + postcode + "&q=" + WORDS.get(random.nextInt(WORDS.size())));
            case FORM -> follow(choice(links("main a[href*=/meedoen]")).attr("href"));
            case JOIN -> join();
            case MINE -> follow("/mijn");
            case APP -> throw new IllegalStateException("The app starts by itself");
        }
        check(act);
        return act;
    }

    /** The same, or something that can be done on every page. */
    private Act possible(Act act) {
        var isPossible = switch (act) {
            case CHOOSE -> !links("main a[href^=/zoeken?]").isEmpty();
            case OPEN -> !links("#resultaten h3 a").isEmpty();
            case FORM -> !links("main a[href*=/meedoen]").isEmpty();
            case JOIN -> !page.select("main input[name=sleutel]").isEmpty();
            default -> true;
        };
        return isPossible ? act : Act.LIST;
    }

    private List<Element> links(String query) {
        return page.select(query);
    }

    private Element choice(List<Element> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void open(Element link) {
        var title = link.text();
        follow(link.attr("href"));
        expect(heading().equals(title), "Another listing than " + title);
    }

    /** By the app if it is there, else as a browser does by itself. */
    private void follow(String to) {
        if (tab == null) {
            load(to);
        } else {
            page = tab.go(to);
            address = to;
        }
    }

    private void load(String to) {
        var answer = browser.get(to);
        if (answer.status() == 302) {
            // Whose browser keeps cookies is led on to their own page.
            load(answer.location().replaceFirst("^https?://[^/]+", ""));
            return;
        }
        read(answer, to, 200);
        isLoading = true;
    }

    private void read(OwnBrowser.Answer answer, String at, int status) {
        page = Jsoup.parse(answer.expecting(status).body());
        address = at;
        if (tab != null) {
            tab.close();
            tab = null;
        }
    }

    private void join() {
        var form = page.expectFirst("main form[action$=/ik-kom]");
        var to = form.attr("action");
        var asksName = !form.select("input[name=naam]").isEmpty();
        var answer = browser.post(
                to,
                FORM,
                "datum=" + form.expectFirst("input[name=datum]").attr("value") + "&aantal=1&sleutel="
                        + form.expectFirst("input[name=sleutel]").attr("value")
                        + (asksName ? "&naam=" + URLEncoder.encode(name, StandardCharsets.UTF_8) : ""));
        if (answer.status() == 422) {
            // All places are taken: told so, on the same page without the app.
            read(answer, address, 422);
            expect(!page.select("main .notice").isEmpty(), "It is not said why not");
        } else {
            answer.expecting(303);
            isKnown = true;
            load(answer.location());
        }
    }

    /** Whether a page was loaded of which the app has not started yet. */
    boolean isLoading() {
        return isLoading;
    }

    void startApp() {
        isLoading = false;
        var painted = heading();
        var started = FlowTab.start(browser, address, page.title());
        tab = started;
        page = started.page();
        expect(heading().equals(painted), "The app shows another page than " + painted);
    }

    /** Something went wrong: a person would load the page anew. */
    void beginAnew() {
        address = "";
        tab = null;
        isLoading = false;
    }

    void heartbeat() {
        if (tab != null) {
            tab.heartbeat();
        }
    }

    /** Closes the tab; a phone that goes into a pocket says nothing. */
    void leave() {
        if (tab != null) {
            tab.close();
        }
    }

    /** Finds the same page again, after the server forgot it. */
    void comeBack() {
        if (tab != null) {
            expect(tab.isForgotten(), "It is still remembered");
            tab = null;
            load(address);
            startApp();
        }
    }

    private String heading() {
        var heading = page.selectFirst("main h1");
        return heading == null ? "" : heading.text();
    }

    private void check(Act act) {
        switch (act) {
            case LIST, ACTIVITIES, CHOOSE, SEARCH ->
                expect(!page.select("main #aantal, main #niets").isEmpty(), "Neither a list nor nothing");
            case FORM -> expect(heading().equals("Ik kom"), "Not the form");
            case MINE -> expect(heading().equals(isKnown ? "Dag " + name : "Mijn"), "Somebody else's page");
            default -> expect(!heading().isEmpty(), "No page");
        }
    }

    private void expect(boolean isRight, String otherwise) {
        if (!isRight) {
            throw new WrongAnswer(
                    otherwise + " at " + address, page.select("main").text());
        }
    }

    /** What residents do. */
    enum Act {
        ARRIVE,
        APP,
        HOME,
        LIST,
        ACTIVITIES,
        CHOOSE,
        OPEN,
        SEARCH,
        FORM,
        JOIN,
        MINE
    }
}
