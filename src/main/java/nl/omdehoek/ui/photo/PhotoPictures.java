package nl.omdehoek.ui.photo;

import java.time.Duration;
import nl.omdehoek.photos.PhotoId;
import nl.omdehoek.photos.PhotoSize;
import nl.omdehoek.photos.Photos;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The pictures themselves: to whoever knows the id, without a session. */
@RestController
class PhotoPictures {

    /** A picture never changes. Only the browser keeps it: what stands between would go on showing what was erased. */
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Photos photos;

    PhotoPictures(Photos photos) {
        this.photos = photos;
    }

    @GetMapping(PhotoLinks.PATH + "{id}")
    ResponseEntity<byte[]> large(@PathVariable String id) {
        return answer(id, PhotoSize.LARGE);
    }

    @GetMapping(PhotoLinks.PATH + "{id}" + PhotoLinks.SMALL)
    ResponseEntity<byte[]> small(@PathVariable String id) {
        return answer(id, PhotoSize.SMALL);
    }

    private ResponseEntity<byte[]> answer(String id, PhotoSize size) {
        var picture = PhotoId.parse(id)
                .flatMap(it -> photos.picture(it, size))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(KEPT)
                .header("X-Content-Type-Options", "nosniff")
                .body(picture);
    }
}
