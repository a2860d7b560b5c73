package nl.omdehoek.ui.photo;

import java.util.Optional;
import nl.omdehoek.photos.AltText;
import nl.omdehoek.photos.Photo;
import nl.omdehoek.photos.PhotoId;
import nl.omdehoek.ui.shell.Typed;
import org.springframework.util.MultiValueMap;

/**
 * What a form says about a photo, as it was filled in; the file itself comes beside it.
 *
 * @param kept the id of the photo that was sent before, or nothing
 * @param alt what can be seen on it
 * @param away whether it should be taken away
 */
public record PhotoForm(String kept, String alt, boolean away) {

    /** The file. */
    public static final String FILE = "foto";

    /** What can be seen on it. */
    public static final String ALT = "foto-tekst";

    static final String KEPT = "foto-nummer";
    static final String AWAY = "foto-weg";

    public static PhotoForm empty() {
        return new PhotoForm("", "", false);
    }

    /** For a form about something that has this photo. */
    public static PhotoForm of(Photo photo) {
        return new PhotoForm(
                photo.id().toString(), photo.alt().map(AltText::text).orElse(""), false);
    }

    public static PhotoForm of(MultiValueMap<String, String> typed) {
        return new PhotoForm(
                Typed.line(typed, KEPT),
                Typed.line(typed, ALT),
                Typed.line(typed, AWAY).equals("ja"));
    }

    Optional<PhotoId> photo() {
        return PhotoId.parse(kept);
    }

    PhotoForm with(Optional<PhotoId> photo) {
        return new PhotoForm(photo.map(PhotoId::toString).orElse(""), alt, false);
    }
}
