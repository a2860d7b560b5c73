package nl.omdehoek.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One browser for all journeys: the one that {@code CHROMIUM} names, or else that is on the path. */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser running;

    private Chromium() {}

    static synchronized Browser running() {
        var known = running;
        if (known == null) {
            var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
            var options =
                    new BrowserType.LaunchOptions().setExecutablePath(where()).setArgs(FLAGS);
            known = playwright.chromium().launch(options);
            running = known;
        }
        return known;
    }

    private static Path where() {
        var folders = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1));
        var onPath = folders.map(it -> Path.of(it, "chromium"));
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of), onPath)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No chromium on the path; CHROMIUM may name one"));
    }
}
