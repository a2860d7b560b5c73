package nl.omdehoek.storage;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import nl.omdehoek.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class PortalsUserTests {

    /** At each start the user is there already. */
    @ParameterizedTest
    @EnumSource
    void anyNameAndAnyPasswordWillDoTimeAndAgain(TestDatabase database) {
        var url = database.newUrl();
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withUserConfiguration(PortalsUser.class)
                .withPropertyValues(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=Om-de-\"Hoek's\"",
                        "spring.datasource.password=zo'n \"wacht\\woord\"",
                        "spring.flyway.url=" + url + (database == TestDatabase.H2 ? ";DB_CLOSE_DELAY=-1" : ""),
                        "spring.flyway.user=" + database.owner(),
                        "spring.flyway.password=omdehoek_owner",
                        "spring.flyway.locations=classpath:db/migration,classpath:db/callback/{vendor}")
                .run(portal -> {
                    portal.getBean(Flyway.class).migrate();

                    var jdbc = JdbcClient.create(portal.getBean(DataSource.class));
                    assertThat(jdbc.sql("delete from setting").update()).isZero();
                });
    }
}
