package nl.omdehoek.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Writes the database anew, so that what was deleted from it stands in no freed page any more. Whoever asks something
 * meanwhile waits.
 */
@Component
public class Compaction {

    /** How long what is going on may take to end. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final DatabaseOwner owner;
    private final WritesAtOnce writes;
    private final DataSource connections;

    Compaction(DatabaseOwner owner, WritesAtOnce writes, DataSource connections) {
        this.owner = owner;
        this.writes = writes;
        this.connections = connections;
    }

    /** Tells whether it was done: not while something goes on in the database that takes long. */
    public boolean now() {
        if (owner.isPostgreSql()) {
            owner.run("vacuum full");
            return true;
        }
        return !owner.hasFileToItself() || isRewritten();
    }

    private boolean isRewritten() {
        try {
            var pool = connections.unwrap(HikariDataSource.class).getHikariPoolMXBean();
            pool.suspendPool();
            try {
                if (!isLeft(pool)) {
                    return false;
                }
                writes.compact();
                return true;
            } finally {
                pool.resumePool();
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The database could not be written anew", e);
        }
    }

    /** Nobody new gets a connection now; those that are out come back when their work is done. */
    private static boolean isLeft(HikariPoolMXBean pool) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (pool.getTotalConnections() > 0 && System.nanoTime() - until < 0) {
            pool.softEvictConnections();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return pool.getTotalConnections() == 0;
    }
}
