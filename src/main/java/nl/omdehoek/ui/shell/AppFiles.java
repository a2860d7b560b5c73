package nl.omdehoek.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * The scripts that the app's first one will ask for, one after the other. Named in the page, they come at the same time,
 * which saves a slow phone some round trips. None while somebody works on the code: they are not built then.
 */
final class AppFiles {

    private static final String FOLDER = "VAADIN/build/";

    private static final Pattern NAME =
            Pattern.compile("(?:FlowBootstrap|generated-flow-imports|FlowClient)-[\\w-]+\\.js");

    private AppFiles() {}

    /** Their addresses, relative to the portal's, as the first script names them. */
    static List<String> toFetchEarly(String firstScript) {
        var script = new ClassPathResource("META-INF/VAADIN/webapp/" + firstScript.replaceFirst("^\\./", ""));
        if (!script.exists()) {
            return List.of();
        }
        try {
            return NAME.matcher(script.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(it -> FOLDER + it.group())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The app's first script cannot be read", e);
        }
    }
}
