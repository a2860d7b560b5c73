package nl.omdehoek;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives each context that {@link OnDatabase} asks for a database and an index folder of its own. */
public class OwnDatabase implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        var asked = AnnotatedElementUtils.findMergedAnnotation(testClass, OnDatabase.class);
        return asked == null ? null : new Customizer(asked.value(), asked.demo());
    }

    private record Customizer(TestDatabase database, boolean demo) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var url = database.newUrl();
            TestPropertyValues.of(
                            "spring.datasource.url=" + url,
                            "spring.flyway.url=" + url + database.ownersSettings(),
                            "spring.flyway.user=" + database.owner(),
                            "omdehoek.data=" + folder(),
                            "omdehoek.demo=" + demo)
                    .applyTo(context);
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "context-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
