package nl.omdehoek.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import nl.omdehoek.search.dutch.Dutch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folders that indexes are kept in, one for each generation. A folder's name tells how its listings were written, so
 * that one of an older program, with other word lists or of another database is never opened; a file tells that it is
 * whole, and of which day.
 */
final class IndexFolders {

    private static final Logger log = LoggerFactory.getLogger(IndexFolders.class);

    /** To be raised when listings are written in another way, or words read in another: older indexes are made anew. */
    private static final int SHAPE = 4;

    private static final String WHOLE = "whole";

    /** How {@link #fresh} names folders, here and in older programs: what is called otherwise is not ours to remove. */
    private static final Pattern NAME = Pattern.compile("v\\d+-[0-9a-f]+-\\d+");

    private final Path home;
    private final String prefix;

    /** @param source what the listings come from: the same text as long as it is the same */
    IndexFolders(Path home, String source) {
        this.home = home;
        var sum = new CRC32();
        sum.update((Traits.layout() + Dutch.fingerprint() + source).getBytes(StandardCharsets.UTF_8));
        this.prefix = "v" + SHAPE + "-" + Long.toHexString(sum.getValue()) + "-";
    }

    Path fresh() throws IOException {
        Files.createDirectories(home);
        return Files.createTempDirectory(home, prefix);
    }

    /** Remembers that this one can be opened at the next start. */
    void markWhole(Path folder, LocalDate madeOn) {
        try {
            Files.writeString(folder.resolve(WHOLE), madeOn.toString());
        } catch (IOException e) {
            log.warn("The index in {} will be made anew at the next start: {}", folder, e.getMessage());
        }
    }

    /** The latest whole one that is written as we would write it. */
    Optional<Path> newest() {
        try (var folders = Files.list(home)) {
            return folders.filter(it -> it.getFileName().toString().startsWith(prefix))
                    .filter(it -> Files.isDirectory(it.resolve(ListingDocument.NAME)))
                    .filter(it -> Files.exists(it.resolve(WHOLE)))
                    .max(Comparator.comparing(IndexFolders::madeOn));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** The day it was made; long ago if that cannot be read. */
    static LocalDate madeOn(Path folder) {
        try {
            return LocalDate.parse(Files.readString(folder.resolve(WHOLE)));
        } catch (IOException | DateTimeException _) {
            return LocalDate.EPOCH;
        }
    }

    /** Removes what earlier generations left; everything if none is kept, because no change is written there any more. */
    void keepOnly(@Nullable Path kept) {
        if (!Files.isDirectory(home)) {
            return;
        }
        try (var folders = Files.list(home)) {
            folders.filter(it -> isOurs(it) && !it.equals(kept)).forEach(this::remove);
        } catch (IOException e) {
            log.warn("An old index could not be removed from {}: {}", home, e.getMessage());
        }
    }

    private static boolean isOurs(Path path) {
        return NAME.matcher(path.getFileName().toString()).matches() && Files.isDirectory(path);
    }

    void remove(Path folder) {
        try {
            // First of all: what is left of it may never be opened.
            Files.deleteIfExists(folder.resolve(WHOLE));
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            log.warn("The index in {} is of no use any more, but could not be removed: {}", folder, e.getMessage());
        }
    }
}
