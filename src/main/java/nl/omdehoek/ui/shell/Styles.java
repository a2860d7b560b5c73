package nl.omdehoek.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** All our styles, to stand in the page itself: they are small, and so nothing has to be waited for. */
@Component
class Styles {

    private static final List<String> FILES = List.of("colours", "portal", "icons");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String text;

    Styles() throws IOException {
        var all = new StringBuilder();
        for (var name : FILES) {
            all.append(new ClassPathResource("styles/" + name + ".css").getContentAsString(StandardCharsets.UTF_8));
        }
        text = SPACE.matcher(COMMENT.matcher(all).replaceAll("")).replaceAll(" ");
    }

    String text() {
        return text;
    }
}
