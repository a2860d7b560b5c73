package nl.omdehoek.photos;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps pictures beside everything else: one backup holds all. */
final class PhotosInDatabase implements PhotoStore {

    private final JdbcClient jdbc;

    PhotosInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(PhotoId id, Map<PhotoSize, byte[]> pictures) {
        pictures.forEach((size, picture) -> jdbc.sql(
                        "insert into photo_file (photo, size, picture) values (:photo, :size, :picture)")
                .param("photo", id.value())
                .param("size", size.name())
                .param("picture", picture)
                .update());
    }

    @Override
    public Optional<byte[]> find(PhotoId id, PhotoSize size) {
        return jdbc.sql("select picture from photo_file where photo = :photo and size = :size")
                .param("photo", id.value())
                .param("size", size.name())
                .query((row, _) -> row.getBytes("picture"))
                .optional();
    }

    @Override
    public void erase(PhotoId id) {
        // They went with their photo.
    }

    @Override
    public void tidy(Predicate<PhotoId> isKnown, Instant before) {
        // What breaks off here leaves nothing.
    }
}
