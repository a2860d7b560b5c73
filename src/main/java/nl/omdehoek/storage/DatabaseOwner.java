package nl.omdehoek.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Does what only the owner of the database may: see decision 0011. In a connection of its own, outside any transaction. */
@Component
public class DatabaseOwner {

    private final String url;
    private final String user;
    private final String password;

    DatabaseOwner(
            @Value("${spring.flyway.url}") String url,
            @Value("${spring.flyway.user}") String user,
            @Value("${spring.flyway.password}") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** @param values for each question mark */
    public void run(String sql, Object... values) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The owner could not do this", e);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Whether the database is a file that this process alone has open. */
    boolean hasFileToItself() {
        return url.startsWith("jdbc:h2:file:");
    }

    boolean isPostgreSql() {
        return url.startsWith("jdbc:postgresql:");
    }
}
