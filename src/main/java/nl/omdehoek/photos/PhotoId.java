package nl.omdehoek.photos;

import java.util.Optional;
import java.util.UUID;

/** Which photo: a number that nobody guesses, and that says nothing of who added it. */
public record PhotoId(UUID value) {

    static PhotoId random() {
        return new PhotoId(UUID.randomUUID());
    }

    /** The id that this text is; none if it is none. */
    public static Optional<PhotoId> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text))
                    .filter(it -> it.toString().equals(text))
                    .map(PhotoId::new);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
