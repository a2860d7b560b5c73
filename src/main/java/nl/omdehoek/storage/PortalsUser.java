package nl.omdehoek.storage;

import java.util.Map;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Tells Flyway's callbacks as whom the portal runs. They take over letter by letter what they are told, so it is quoted
 * here: any name and any password will do.
 */
@Configuration(proxyBeanMethods = false)
class PortalsUser {

    @Bean
    FlywayConfigurationCustomizer portalsUserInCallbacks(Environment environment) {
        var name = environment.getRequiredProperty("spring.datasource.username");
        var password = environment.getRequiredProperty("spring.datasource.password");
        return flyway -> flyway.placeholders(Map.of(
                "portal", quoted(name, "\""),
                "portalName", quoted(name, "'"),
                "portalPassword", quoted(password, "'")));
    }

    private static String quoted(String text, String mark) {
        return mark + text.replace(mark, mark + mark) + mark;
    }
}
