package nl.omdehoek.listing;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.photos.Photo;
import nl.omdehoek.photos.PhotoId;
import nl.omdehoek.photos.Photos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows which photo a listing shows. One that went with who added it is shown no longer. */
@Component
@Transactional
public class ListingPhotos {

    private final JdbcClient jdbc;
    private final Photos photos;

    ListingPhotos(JdbcClient jdbc, Photos photos) {
        this.jdbc = jdbc;
        this.photos = photos;
    }

    @Transactional(readOnly = true)
    public Optional<Photo> of(ListingKind kind, ListingId listing) {
        return id(kind, listing).flatMap(photos::find);
    }

    private Optional<PhotoId> id(ListingKind kind, ListingId listing) {
        return jdbc.sql("select photo from listing_photo where listing_kind = :kind and listing = :listing")
                .param("kind", kind.name())
                .param("listing", listing.value())
                .query((row, _) -> new PhotoId(row.getObject("photo", UUID.class)))
                .optional();
    }

    /** Shows this one in the place of the one before, or none. One without words for who cannot see it is not shown. */
    public void show(ListingKind kind, ListingId listing, Optional<PhotoId> photo) {
        var before = id(kind, listing);
        if (before.equals(photo)) {
            return;
        }
        before.ifPresent(photos::release);
        jdbc.sql("delete from listing_photo where listing_kind = :kind and listing = :listing")
                .param("kind", kind.name())
                .param("listing", listing.value())
                .update();
        photo.filter(photos::use)
                .ifPresent(it -> jdbc.sql(
                                "insert into listing_photo (listing_kind, listing, photo) values (:kind, :listing, :photo)")
                        .param("kind", kind.name())
                        .param("listing", listing.value())
                        .param("photo", it.value())
                        .update());
    }
}
