package nl.omdehoek.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class GeographyConfigurationTests {
    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(GeographyConfiguration.class);

    @TempDir
    private Path folder;

    @Test
    void offersTheAreasThatComeWithTheProgram() {
        application.run(it ->
                assertThat(it.getBean(Neighbourhoods.class).municipalities()).hasSize(342));
    }

    @Test
    void offersTheAreasOfAnotherFile() throws IOException {
        var file = folder.resolve("own.tsv.gz");
        try (var out = Files.newOutputStream(file)) {
            AreaWriter.write(SampleAreas.areas(), out);
        }

        application
                .withPropertyValues("omdehoek.areas=" + file.toUri())
                .run(it -> assertThat(it.getBean(Neighbourhoods.class).municipalities())
                        .hasSize(2));
    }

    @Test
    void saysInOneSentenceWhatIsWrongAtStart(CapturedOutput output) throws IOException {
        var file = Files.writeString(folder.resolve("broken.tsv.gz"), "hallo");

        assertThatException()
                .isThrownBy(() -> new SpringApplicationBuilder(GeographyConfiguration.class)
                        .web(WebApplicationType.NONE)
                        .run("--omdehoek.areas=" + file.toUri()));

        assertThat(output)
                .containsPattern("Het gebiedenbestand .*broken.tsv.gz] kan niet worden gelezen: het is beschadigd,"
                        + " afgebroken of geen gzip-bestand.\n")
                .contains("./omdehoek areas MAP")
                .doesNotContain("\tat ")
                .doesNotContain("ZipException");
    }
}
