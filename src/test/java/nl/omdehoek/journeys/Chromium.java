package nl.omdehoek.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** As its user chose in the settings of the browser: no site may keep anything. */
    private static final String NOTHING_KEPT = "{\"profile\": {\"default_content_setting_values\": {\"cookies\": 2}}}";

    private static @Nullable Browser running;

    private Chromium() {}

    static synchronized Browser running() {
        var known = running;
        if (known == null) {
            var options =
                    new BrowserType.LaunchOptions().setExecutablePath(where()).setArgs(FLAGS);
            known = playwright().chromium().launch(options);
            running = known;
        }
        return known;
    }

    private static Playwright playwright() {
        var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(env));
    }

    /** A phone of somebody who lets no site keep cookies or anything else; whoever asks for it closes it. */
    static BrowserContext keepingNothing(Path profile, boolean withScript) {
        try {
            Files.createDirectories(profile.resolve("Default"));
            Files.writeString(profile.resolve("Default/Preferences"), NOTHING_KEPT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return playwright()
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(where())
                                .setArgs(FLAGS)
                                .setViewportSize(390, 844)
                                .setJavaScriptEnabled(withScript)
                                .setLocale("nl-NL"));
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
