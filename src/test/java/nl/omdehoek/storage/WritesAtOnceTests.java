package nl.omdehoek.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed on H2 is in the file at once: what would be left of it if the process were killed now. */
class WritesAtOnceTests {

    private static final String OWNER = "omdehoek_owner";
    private static final String PORTAL = "omdehoek";

    @TempDir
    private Path folder;

    private static String url(Path file) {
        return "jdbc:h2:file:" + file + ";MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    private Connection connect(String user) throws SQLException {
        return DriverManager.getConnection(url(folder.resolve("portal")), user, user);
    }

    @Test
    void whatThePortalCommitsIsInTheFileAtOnce() throws Exception {
        try (var owner = connect(OWNER);
                var statement = owner.createStatement()) {
            statement.execute("create table told (who int)");
            statement.execute("create user " + PORTAL + " password '" + PORTAL + "'");
            statement.execute("grant select, insert on told to " + PORTAL);
        }
        var writes = new WritesAtOnce(new DatabaseOwner(url(folder.resolve("portal")), OWNER, OWNER));
        try (var portal = connect(PORTAL);
                var statement = portal.createStatement()) {
            for (var who = 0; who < 20; who++) {
                statement.execute("insert into told values (" + who + ")");
            }
            Files.copy(folder.resolve("portal.mv.db"), folder.resolve("left.mv.db"));
        } finally {
            writes.destroy();
        }

        try (var left = DriverManager.getConnection(url(folder.resolve("left")), OWNER, OWNER);
                var count = left.createStatement().executeQuery("select count(*) from told")) {
            count.next();
            assertThat(count.getInt(1)).isEqualTo(20);
        }
    }
}
