package nl.omdehoek.photos;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Where the pictures themselves are: in the database or in a folder, by setting. */
interface PhotoStore {

    /** Keeps the pictures of a photo that is known already, in the caller's transaction. */
    void keep(PhotoId id, Map<PhotoSize, byte[]> pictures);

    /** None if there is no such photo. */
    Optional<byte[]> find(PhotoId id, PhotoSize size);

    /** Leaves none of its pictures, once the caller's transaction has erased the photo itself. */
    void erase(PhotoId id);

    /** Erases what was left here before that moment by something that broke off. */
    void tidy(Predicate<PhotoId> isKnown, Instant before);
}
