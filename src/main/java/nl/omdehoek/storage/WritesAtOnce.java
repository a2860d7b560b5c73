package nl.omdehoek.storage;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Lets H2 write what is committed at once: else the last half second is lost when the process is killed, of which people
 * were told that it was done. Only the owner may say so, and it holds for as long as the database is open; so the owner
 * stays connected. See decision 0011. Nor is what fails written to a file of H2's own, with the values that it failed on.
 */
@Component
class WritesAtOnce implements DisposableBean {

    private final DatabaseOwner owner;
    private @Nullable Connection connection;

    WritesAtOnce(DatabaseOwner owner) throws SQLException {
        this.owner = owner;
        if (owner.hasFileToItself()) {
            connection = connect();
        }
    }

    private Connection connect() throws SQLException {
        var opened = owner.connect();
        try (var statement = opened.createStatement()) {
            statement.execute("set write_delay 0");
            statement.execute("set trace_level_file 0");
        }
        return opened;
    }

    /** Closes the database, so that its file is written anew without what was deleted, and opens it again. */
    synchronized void compact() throws SQLException {
        try {
            owner.run("shutdown compact");
        } finally {
            destroy();
            connection = connect();
        }
    }

    @Override
    public synchronized void destroy() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
