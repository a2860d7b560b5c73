package nl.omdehoek.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole portal with the demo loaded, started once for all tests that need it, with a database and index of its own. */
@SpringBootTest
abstract class PortalWithDemo {

    @DynamicPropertySource
    static void ownData(DynamicPropertyRegistry properties) throws IOException {
        var data = Files.createTempDirectory(Path.of("target"), "portal-");
        properties.add("omdehoek.data", () -> data.toAbsolutePath().toString());
        properties.add("omdehoek.demo", () -> true);
    }
}
