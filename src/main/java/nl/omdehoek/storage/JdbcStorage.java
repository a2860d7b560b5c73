package nl.omdehoek.storage;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;

/** Tells Spring Data how every module's value types are stored. */
@Configuration
class JdbcStorage {

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect, List<StoredTypes> types) {
        return JdbcCustomConversions.of(
                dialect, types.stream().flatMap(it -> it.converters().stream()).toList());
    }
}
