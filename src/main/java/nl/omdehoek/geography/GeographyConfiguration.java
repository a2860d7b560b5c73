package nl.omdehoek.geography;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the areas once, at start: those in the jar, or those of the file that {@code omdehoek.areas} names. */
@Configuration(proxyBeanMethods = false)
class GeographyConfiguration {

    @Bean
    Neighbourhoods neighbourhoods(@Value("${omdehoek.areas:classpath:" + Neighbourhoods.BUILT_IN + "}") Resource file) {
        return Neighbourhoods.read(file);
    }
}
