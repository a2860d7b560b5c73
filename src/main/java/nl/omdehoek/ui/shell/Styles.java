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

    /** What is dark by the wish of the phone. */
    private static final Pattern DARK =
            Pattern.compile("@media \\(prefers-color-scheme: dark\\) \\{ :root(\\[[^]]*])? \\{([^}]*)\\} \\}");

    /** Who chose light has it light all the same, and who chose dark has the same dark; paper is neither. */
    private static final String CHOSEN_TOO = "@media screen and (prefers-color-scheme: dark) { "
            + ":root:not([data-colours=\"licht\"])$1 {$2} } @media screen { :root[data-colours=\"donker\"]$1 {$2} }";

    private final String text;

    Styles() throws IOException {
        var all = new StringBuilder();
        for (var name : FILES) {
            all.append(new ClassPathResource("styles/" + name + ".css").getContentAsString(StandardCharsets.UTF_8));
        }
        var plain = SPACE.matcher(COMMENT.matcher(all).replaceAll("")).replaceAll(" ");
        text = DARK.matcher(plain)
                .replaceAll(it -> CHOSEN_TOO
                        .replace("$1", it.group(1) == null ? "" : it.group(1))
                        .replace("$2", it.group(2)));
    }

    String text() {
        return text;
    }
}
