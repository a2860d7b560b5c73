package nl.omdehoek.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The scripts that the app's first one will ask for, one after the other. Named in the page, they come at the same time,
 * which saves a slow phone some round trips. None while somebody works on the code: they are not built then.
 */
final class AppFiles {

    private static final String BUILT = "VAADIN/build/";

    private AppFiles() {}

    /** Their addresses, relative to the portal's. */
    static List<String> toFetchEarly() {
        return Stream.of("FlowBootstrap-*.js", "generated-flow-imports-*.js", "FlowClient-*.js")
                .flatMap(AppFiles::named)
                .toList();
    }

    private static Stream<String> named(String pattern) {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/VAADIN/webapp/" + BUILT + pattern);
            return Stream.of(found).map(it -> BUILT + it.getFilename());
        } catch (IOException e) {
            throw new UncheckedIOException("The app's files cannot be listed", e);
        }
    }
}
