package nl.omdehoek.photos;

import java.util.Optional;

/**
 * A photo as it is kept, without its pictures.
 *
 * @param alt what can be seen on it; none as long as nobody told
 * @param width in pixels, of the large size
 * @param height in pixels, of the large size
 * @param used whether it belongs to something that was posted, or is being written
 */
public record Photo(PhotoId id, Optional<AltText> alt, int width, int height, boolean used) {}
