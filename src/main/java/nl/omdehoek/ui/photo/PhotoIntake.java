package nl.omdehoek.ui.photo;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.photos.AltText;
import nl.omdehoek.photos.Photo;
import nl.omdehoek.photos.PhotoId;
import nl.omdehoek.photos.Photos;
import nl.omdehoek.photos.Refusal;
import nl.omdehoek.photos.TakeOutcome;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes what a form says about a photo, with the file beside it. Marking it as used is up to the form. */
@Component
public class PhotoIntake {

    private final Photos photos;

    PhotoIntake(Photos photos) {
        this.photos = photos;
    }

    /**
     * What came of it.
     *
     * @param photo the one that belongs to this form now
     * @param form to be shown again, where anything in the whole form is wrong
     * @param wrong what has to be done, by the name of a field; empty if the photo is fine, or there is none
     */
    public record Answer(Optional<PhotoId> photo, PhotoForm form, Map<String, String> wrong) {}

    /**
     * Keeps a new photo in the place of the one before, takes one away, and tells what can be seen on it.
     *
     * @param file null or empty if none was chosen
     * @param own the photo that the thing has already, if it has one: of photos that are used no form may name another
     */
    public Answer take(
            PhotoForm form, @Nullable MultipartFile file, Optional<PhotoId> own, Optional<PersonId> by, Texts texts)
            throws IOException {
        var wrong = new HashMap<String, String>();
        var photo = form.photo().filter(it -> mayName(it, own));
        if (photo.isEmpty() && !form.kept().isEmpty()) {
            wrong.put(PhotoForm.FILE, texts.get("photo.gone"));
        }
        if (file != null && !file.isEmpty()) {
            wrong.remove(PhotoForm.FILE);
            switch (develop(file, by)) {
                case TakeOutcome.Taken taken -> photo = replaced(photo, Optional.of(taken.id()));
                case TakeOutcome.Refused refused ->
                    wrong.put(PhotoForm.FILE, texts.get("photo.refused." + refused.why()));
            }
        } else if (form.away()) {
            wrong.clear();
            photo = replaced(photo, Optional.empty());
        }
        photo.flatMap(it -> describe(it, form.alt(), texts)).ifPresent(it -> wrong.put(PhotoForm.ALT, it));
        return new Answer(photo, form.with(photo), Map.copyOf(wrong));
    }

    private boolean mayName(PhotoId photo, Optional<PhotoId> own) {
        var known = photos.find(photo);
        return known.isPresent()
                && (own.equals(Optional.of(photo)) || !known.map(Photo::used).orElse(true));
    }

    /** What is too large is not even put in memory. */
    private TakeOutcome develop(MultipartFile file, Optional<PersonId> by) throws IOException {
        return file.getSize() > Photos.LARGEST
                ? new TakeOutcome.Refused(Refusal.TOO_LARGE)
                : photos.take(file.getBytes(), by);
    }

    /** One that was used stays until whatever uses it lets go of it. */
    private Optional<PhotoId> replaced(Optional<PhotoId> before, Optional<PhotoId> now) {
        before.ifPresent(photos::remove);
        return now;
    }

    /** What is wrong with what is told; nothing if it was kept. */
    private Optional<String> describe(PhotoId photo, String alt, Texts texts) {
        if (AltText.isReadable(alt)) {
            photos.describe(photo, new AltText(alt));
            return Optional.empty();
        }
        return Optional.of(
                alt.isBlank() ? texts.get("photo.alt.needed") : texts.get("photo.alt.long", AltText.LONGEST));
    }
}
