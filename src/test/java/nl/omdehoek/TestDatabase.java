package nl.omdehoek;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.SpringApplication;

/** The databases that the portal must run on. */
public enum TestDatabase {
    H2("omdehoek_owner") {
        @Override
        public String newUrl() {
            return "jdbc:h2:mem:" + UUID.randomUUID()
                    + ";MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        }

        /** Else it is gone as soon as nobody is connected. */
        @Override
        String ownersSettings() {
            return ";DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL("postgres") {
        @Override
        public String newUrl() {
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("No new database " + name, e);
            }
            return "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name;
        }

        @Override
        String ownersSettings() {
            return "";
        }
    };

    private final String owner;

    TestDatabase(String owner) {
        this.owner = owner;
    }

    /** The address of a new, empty database. */
    public abstract String newUrl();

    /** What follows the address for who makes the tables, and may say such things. */
    abstract String ownersSettings();

    /** Who makes the tables. */
    public String owner() {
        return owner;
    }

    /** One server for all tests. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        /** It stops after Spring's contexts, which write to it till the end. */
        private static EmbeddedPostgres start() {
            var log = Redirect.appendTo(new File("target/postgresql.log"));
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setOutputRedirector(log)
                        .setErrorRedirector(log)
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not stop", e);
            }
        }
    }
}
