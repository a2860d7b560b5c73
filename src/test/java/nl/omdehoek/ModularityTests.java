package nl.omdehoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules know only those they say they know, and their picture is the one that the code gives. */
class ModularityTests {

    private static final Path COMMITTED = Path.of("docs/modules.md");
    private static final Path DRAWN = Path.of("target/modules.md");
    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    @Test
    void everyModuleKnowsOnlyTheModulesThatItNames() {
        MODULES.verify();
    }

    @Test
    void eachModuleIsDescribedInTheBuildFolder() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules")).writeDocumentation();

        assertThat(Path.of("target/modules/components.puml")).content().contains("Activities", "Places", "uses");
    }

    @Test
    void theCommittedPictureIsTheOneTheCodeGives() throws IOException {
        var picture = new ModulePicture(MODULES).markdown();
        Files.createDirectories(DRAWN.getParent());
        Files.writeString(DRAWN, picture);

        assertThat(COMMITTED)
                .as("The modules have changed. Look at %s; if it is what you meant: cp %1$s %s", DRAWN, COMMITTED)
                .content()
                .isEqualTo(picture);
        assertThat(Path.of("README.md"))
                .content()
                .contains(picture.substring(picture.indexOf("```mermaid")).strip());
    }
}
