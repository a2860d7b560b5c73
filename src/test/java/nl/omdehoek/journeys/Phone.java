package nl.omdehoek.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** One resident's phone that knows nothing yet: 390 by 844, touch, Dutch unless it is made otherwise. */
final class Phone implements AutoCloseable {

    private static final String APP_IS_THERE =
            "() => document.querySelector('#outlet > * > *') && !document.getElementById('first-paint')";

    private final String home;
    private final BrowserContext browser;
    private final Watch watch;
    private final Page page;

    Phone(Portal portal, Consumer<NewContextOptions> otherwise) {
        home = portal.address();
        var options = new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam");
        otherwise.accept(options);
        browser = Chromium.running().newContext(options);
        browser.setDefaultTimeout(15_000);
        watch = new Watch(browser, home);
        page = browser.newPage();
    }

    Page page() {
        return page;
    }

    Watch watch() {
        return watch;
    }

    String home() {
        return home;
    }

    /** Goes to an address of the portal and reads; whether the app is there yet does not matter. */
    Response read(String path) {
        return go(path, WaitUntilState.DOMCONTENTLOADED);
    }

    /** The same while the app is held: its scripts would have been run first. */
    void readEarly(String path) {
        go(path, WaitUntilState.COMMIT);
        page.waitForFunction("() => document.readyState !== 'loading'");
    }

    private Response go(String path, WaitUntilState until) {
        return Objects.requireNonNull(page.navigate(home + path, new Page.NavigateOptions().setWaitUntil(until)));
    }

    /** Goes to an address and waits until the app has taken over. */
    Response open(String path) {
        var answer = read(path);
        awaitApp();
        return answer;
    }

    void awaitApp() {
        page.waitForFunction(APP_IS_THERE);
    }

    /** Path and query of where it is. */
    String at() {
        return page.url().substring(home.length());
    }

    void awaitAddress(String glob) {
        page.waitForURL(home + glob, new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator title() {
        return page.locator("h1");
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** What was found, row by row. */
    Locator found() {
        return page.locator("#resultaten > li");
    }

    /** Where opening hours are not known, when time was asked. */
    Locator callFirst() {
        return page.locator("#bel-eerst > li");
    }

    /** The link of a row: the first one, and it bears the name. */
    static Locator nameIn(Locator row) {
        return row.getByRole(AriaRole.LINK).first();
    }

    /** From here on the app does not come, as on a very slow line, until it is let go. */
    Runnable holdApp() {
        List<Route> held = new ArrayList<>();
        page.route("**/VAADIN/**", held::add);
        return () -> {
            page.unroute("**/VAADIN/**");
            held.forEach(Route::resume);
        };
    }

    /** Lets it go to this other site, where nothing is; else going elsewhere is a complaint. */
    void leavingTo(String site) {
        watch.mayAsk(site);
        browser.route(site + "/**", it -> it.fulfill(new Route.FulfillOptions().setBody("Elders")));
    }

    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "journeys", name + ".png")));
    }

    /** Away from the portal first: a page that is on its way to another cannot always be closed. */
    @Override
    public void close() {
        browser.pages().forEach(it -> it.navigate("about:blank"));
        browser.close();
    }
}
