package nl.omdehoek.commands;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The folder with all the data of one portal; one process at a time may have it. */
record DataFolder(Path path) {

    private static final String LOCK = "portal.lock";
    private static final String REQUESTS = "requests";

    /** What this process has, until it ends: a lock is lost when the file that was opened for it is closed. */
    private static final Map<Path, Closeable> HELD = new ConcurrentHashMap<>();

    DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** Takes the folder for this process, until that ends; false if another process has it. */
    boolean take() throws IOException {
        if (HELD.containsKey(path)) {
            return true;
        }
        Files.createDirectories(path);
        var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            HELD.put(path, channel);
            return true;
        }
        channel.close();
        return false;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            // This process has it already: while somebody works on the code, the portal starts again within it.
            return true;
        }
    }

    /** What there is to say when the folder cannot be written. */
    String unusable() {
        return "In de map %s kunnen we niets bewaren. Kies een andere met OMDEHOEK_DATA.".formatted(path);
    }

    /** Where a running portal looks for what is asked of it. */
    Path requests() {
        return path.resolve(REQUESTS);
    }
}
