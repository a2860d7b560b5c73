package nl.omdehoek.ui.staff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** A browser and what it runs on, roughly: enough for its owner to know it again. */
record Device(Optional<String> browser, Optional<String> system) {

    /** Some say that they are others too: the one that says most comes first. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "Chrome",
            "Chrome",
            "CriOS",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "Mac", "Linux",
            "Linux");

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** @param said what a browser says of itself */
    static Device of(@Nullable String said) {
        return new Device(first(BROWSERS, said), first(SYSTEMS, said));
    }

    private static Optional<String> first(Map<String, String> names, @Nullable String said) {
        return said == null
                ? Optional.empty()
                : names.entrySet().stream()
                        .filter(it -> said.contains(it.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    String called(Texts texts) {
        return browser.flatMap(it -> system.map(on -> texts.get("staff.device", it, on)))
                .or(() -> browser)
                .or(() -> system)
                .orElseGet(() -> texts.get("staff.device.unknown"));
    }
}
