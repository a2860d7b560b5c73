package nl.omdehoek.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import java.util.zip.GZIPOutputStream;

/**
 * How a slow phone sees the main pages: 390 by 844, a processor four times as slow, 1.6 Mbit/s, 150 ms; with an empty
 * cache and again with a warm one, beside the same HTML as a file that needs no work.
 */
final class PhoneBench {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String OBSERVER = """
            window.__m = { lcp: 0, cls: 0 };
            const on = (type, f) => new PerformanceObserver(l => l.getEntries().forEach(f)).observe({ type, buffered: true });
            on('largest-contentful-paint', e => { window.__m.lcp = e.startTime; });
            on('layout-shift', e => { if (!e.hadRecentInput) window.__m.cls += e.value; });
            """;

    private static final String READ = """
            () => ({ fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, ...window.__m })
            """;

    private PhoneBench() {}

    public static void main(String... arguments) throws Exception {
        var runs = Figures.option("--runs", 5, arguments);
        var data = RunningPortal.temporaryFolder();
        var figures = new LinkedHashMap<String, Object>();
        try (var portal = RunningPortal.start(data);
                var playwright = Playwright.create()) {
            for (var page : pages(portal).entrySet()) {
                var html = get(portal.address() + page.getValue());
                try (var twin = new StaticTwin(html)) {
                    Figures.tell(page.getKey() + " " + page.getValue());
                    figures.put(
                            page.getKey(),
                            measure(playwright, portal.address() + page.getValue(), twin.address(), runs));
                }
            }
        } finally {
            RunningPortal.delete(data);
        }
        Figures.print(figures, arguments);
    }

    private static Map<String, String> pages(RunningPortal portal) throws Exception {
        var list = get(portal.address() + "/zoeken?bij=4153&wat=activiteit");
        var from = list.indexOf("href=\"/activiteit/") + 6;
        var activity = list.substring(from, list.indexOf('"', from)).replace("&amp;", "&");
        var pages = new LinkedHashMap<String, String>();
        pages.put("today", "/?bij=4153");
        pages.put("find", "/zoeken?bij=4153&wanneer=vanavond");
        pages.put("activity", activity);
        return pages;
    }

    private static String get(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Language", "nl")
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static Map<String, Object> measure(Playwright playwright, String address, String twin, int runs) {
        var cold = new ArrayList<Seen>();
        var warm = new ArrayList<Seen>();
        var still = new ArrayList<Seen>();
        for (var run = 0; run < runs; run++) {
            try (var browser = playwright.chromium().launch(options())) {
                still.add(visit(phone(browser), twin, false));
                var context = phone(browser);
                cold.add(visit(context, address, true));
                warm.add(visit(context, address, true));
            }
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("fcp_ms", median(cold, Seen::fcp));
        figures.put("lcp_ms", median(cold, Seen::lcp));
        figures.put("static_lcp_ms", median(still, Seen::lcp));
        figures.put("app_ready_ms", median(cold, Seen::appReady));
        figures.put("kb", median(cold, Seen::kilobytes));
        figures.put("cls", worst(cold));
        figures.put("warm_lcp_ms", median(warm, Seen::lcp));
        figures.put("warm_kb", median(warm, Seen::kilobytes));
        return figures;
    }

    private static BrowserType.LaunchOptions options() {
        var chromium = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(chromium))
                .setArgs(FLAGS);
    }

    private static BrowserContext phone(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true)
                .setLocale("nl-NL"));
    }

    private static Seen visit(BrowserContext context, String address, boolean app) {
        var page = context.newPage();
        var bytes = slowDown(page);
        page.addInitScript(OBSERVER);
        var before = System.nanoTime();
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForSelector("main h1");
        var ready = 0.0;
        if (app) {
            page.waitForSelector(
                    "#outlet > * > *", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            ready = (System.nanoTime() - before) / 1e6;
        }
        page.waitForLoadState(LoadState.NETWORKIDLE);
        @SuppressWarnings("unchecked")
        var seen = (Map<String, Number>) page.evaluate(READ);
        page.close();
        return new Seen(
                seen.getOrDefault("fcp", 0).doubleValue(),
                seen.getOrDefault("lcp", 0).doubleValue(),
                seen.getOrDefault("cls", 0).doubleValue(),
                ready,
                bytes.get() / 1000.0);
    }

    private static AtomicLong slowDown(Page page) {
        var bytes = new AtomicLong();
        var devTools = page.context().newCDPSession(page);
        devTools.send("Network.enable");
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 150);
        network.addProperty("downloadThroughput", 1.6e6 / 8);
        network.addProperty("uploadThroughput", 750e3 / 8);
        devTools.send("Network.emulateNetworkConditions", network);
        var processor = new JsonObject();
        processor.addProperty("rate", 4);
        devTools.send("Emulation.setCPUThrottlingRate", processor);
        devTools.on(
                "Network.loadingFinished",
                it -> bytes.addAndGet(it.get("encodedDataLength").getAsLong()));
        return bytes;
    }

    private static long median(List<Seen> all, ToDoubleFunction<Seen> figure) {
        var sorted = all.stream().sorted(Comparator.comparingDouble(figure)).toList();
        return Math.round(figure.applyAsDouble(sorted.get(sorted.size() / 2)));
    }

    private static double worst(List<Seen> all) {
        return Math.round(all.stream().mapToDouble(Seen::cls).max().orElse(0) * 10_000) / 10_000.0;
    }

    /** In milliseconds and thousands of bytes. */
    private record Seen(double fcp, double lcp, double cls, double appReady, double kilobytes) {}

    /** The same HTML as a file: packed before, sent as it is; its scripts do not exist there. */
    private static final class StaticTwin implements AutoCloseable {

        private final HttpServer server;

        StaticTwin(String html) throws IOException {
            var packed = packed(html);
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext("/", exchange -> {
                var found = exchange.getRequestURI().getPath().equals("/page");
                exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
                if (found) {
                    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                }
                exchange.sendResponseHeaders(found ? 200 : 404, found ? packed.length : -1);
                if (found) {
                    exchange.getResponseBody().write(packed);
                }
                exchange.close();
            });
            server.start();
        }

        private static byte[] packed(String html) throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(bytes)) {
                gzip.write(html.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        }

        String address() {
            return "http://localhost:" + server.getAddress().getPort() + "/page";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
