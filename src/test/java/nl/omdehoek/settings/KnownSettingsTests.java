package nl.omdehoek.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.omdehoek.geography.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Every list asks when the evening begins, and a list needs nothing but the index. */
class KnownSettingsTests {

    private static final MunicipalityCode HERE = new MunicipalityCode("GM0001");

    @Test
    void whatIsKnownTakesNoConnection() {
        try (var context = new AnnotationConfigApplicationContext(Parts.class)) {
            var settings = context.getBean(Settings.class);
            var database = context.getBean(Counted.class);
            settings.set(HERE, Setting.EVENING_STARTS, "18:30");
            settings.eveningStarts(HERE);
            var before = database.connections.get();

            assertThat(settings.eveningStarts(HERE)).isEqualTo(LocalTime.of(18, 30));
            assertThat(settings.eveningStarts()).isEqualTo(LocalTime.of(17, 0));
            assertThat(before).isPositive();
            assertThat(database.connections).hasValue(before);
        }
    }

    private static final class Counted extends DelegatingDataSource {

        private final AtomicInteger connections = new AtomicInteger();

        Counted(DataSource counted) {
            super(counted);
        }

        @Override
        public Connection getConnection() throws SQLException {
            connections.incrementAndGet();
            return super.getConnection();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import(Settings.class)
    static class Parts {

        @Bean
        Counted database() {
            return new Counted(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        JdbcClient jdbc(DataSource database) {
            var jdbc = JdbcClient.create(database);
            jdbc.sql("create table setting (area varchar(10), name varchar(50), setting_value varchar(50))")
                    .update();
            return jdbc;
        }
    }
}
