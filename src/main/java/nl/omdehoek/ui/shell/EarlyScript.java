package nl.omdehoek.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The few lines of script that stand in the page itself, because they have to run before anything is painted. */
@Component
class EarlyScript {

    private final String text;

    EarlyScript() throws IOException {
        text = new ClassPathResource("scripts/early.js")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(it -> !it.startsWith("//"))
                .collect(Collectors.joining());
    }

    String text() {
        return text;
    }
}
