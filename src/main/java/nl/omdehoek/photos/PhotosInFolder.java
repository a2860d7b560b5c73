package nl.omdehoek.photos;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps each picture as a file: the database stays small. A file is there whole or not at all. */
final class PhotosInFolder implements PhotoStore {

    private static final Logger log = LoggerFactory.getLogger(PhotosInFolder.class);

    private static final String UNFINISHED = ".part";
    private static final Pattern OURS = Pattern.compile("(.{36})-(?:large|small)\\.jpg|.*\\" + UNFINISHED);

    private final Path folder;

    PhotosInFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(PhotoId id, Map<PhotoSize, byte[]> pictures) {
        pictures.forEach((size, picture) -> write(file(id, size), picture));
    }

    private void write(Path file, byte[] picture) {
        try {
            Files.createDirectories(folder);
            var unfinished = Files.createTempFile(folder, "", UNFINISHED);
            Files.write(unfinished, picture);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> find(PhotoId id, PhotoSize size) {
        try {
            return Optional.of(Files.readAllBytes(file(id, size)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not before it is sure that the photo is gone: a transaction can still be undone, a file cannot come back. */
    @Override
    public void erase(PhotoId id) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            erasePictures(id);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                erasePictures(id);
            }
        });
    }

    private void erasePictures(PhotoId id) {
        for (var size : PhotoSize.values()) {
            delete(file(id, size));
        }
    }

    /** What cannot be deleted now is looked at again with what was left. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("A photo could not be deleted yet: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void tidy(Predicate<PhotoId> isKnown, Instant before) {
        files().stream()
                .filter(it -> isLeft(it, isKnown) && isOlder(it, before))
                .forEach(PhotosInFolder::delete);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is a file of ours that no photo has. */
    private static boolean isLeft(Path file, Predicate<PhotoId> isKnown) {
        var name = OURS.matcher(file.getFileName().toString());
        return name.matches()
                && Optional.ofNullable(name.group(1))
                        .flatMap(PhotoId::parse)
                        .filter(isKnown)
                        .isEmpty();
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException _) {
            // Somebody else was faster.
            return false;
        }
    }

    private Path file(PhotoId id, PhotoSize size) {
        return folder.resolve(id + "-" + size.name().toLowerCase(ROOT) + ".jpg");
    }
}
