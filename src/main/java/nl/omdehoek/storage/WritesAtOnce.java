package nl.omdehoek.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets H2 write what is committed at once: else the last half second is lost when the process is killed, of which people
 * were told that it was done. Only the owner may say so, and it holds for as long as the database is open; so the owner
 * stays connected. See decision 0011.
 */
@Component
class WritesAtOnce implements DisposableBean {

    private final @Nullable Connection owner;

    /** @param url by which the owner connects */
    WritesAtOnce(
            @Value("${spring.flyway.url}") String url,
            @Value("${spring.flyway.user}") String user,
            @Value("${spring.flyway.password}") String password)
            throws SQLException {
        if (url.startsWith("jdbc:h2:file:")) {
            owner = DriverManager.getConnection(url, user, password);
            try (var statement = owner.createStatement()) {
                statement.execute("set write_delay 0");
            }
        } else {
            owner = null;
        }
    }

    @Override
    public void destroy() throws SQLException {
        if (owner != null) {
            owner.close();
        }
    }
}
