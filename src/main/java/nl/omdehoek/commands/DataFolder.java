package nl.omdehoek.commands;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder with all the data of one portal; one process at a time may have it. */
record DataFolder(Path path) {

    private static final String LOCK = "portal.lock";
    private static final String REQUESTS = "requests";

    /** Takes the folder for this process, until it lets go or ends; empty if another process has it. */
    Optional<Closeable> take() {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return Optional.ofNullable(channel.tryLock()).map(_ -> channel);
        } catch (OverlappingFileLockException _) {
            // This process has it already: while somebody works on the code, the portal starts again within it.
            return Optional.of(() -> {});
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be used: " + path, e);
        }
    }

    /** Where a running portal looks for what is asked of it. */
    Path requests() {
        return path.resolve(REQUESTS);
    }
}
