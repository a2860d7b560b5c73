package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.people.Person;
import nl.omdehoek.photos.Photo;
import nl.omdehoek.photos.PhotoId;
import nl.omdehoek.photos.Photos;
import nl.omdehoek.ui.photo.PhotoField;
import nl.omdehoek.ui.photo.PhotoForm;
import nl.omdehoek.ui.photo.PhotoIntake;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** A photo, and what can be seen on it. Of a draft it is kept for two days. */
@org.springframework.stereotype.Component
class PhotoQuestion implements Question {

    static final String PHOTO = "foto-nummer";

    private final PhotoIntake intake;
    private final Photos photos;

    PhotoQuestion(PhotoIntake intake, Photos photos) {
        this.intake = intake;
        this.photos = photos;
    }

    @Override
    public String word() {
        return "foto";
    }

    @Override
    public Set<String> fields() {
        return Set.of(PHOTO, PhotoForm.ALT);
    }

    @Override
    public boolean takesFile() {
        return true;
    }

    @Override
    public List<Component> inside(Asking asking) {
        var answers = asking.answers();
        var form = photo(answers)
                .map(it -> new PhotoForm(it.id().toString(), answers.typed(PhotoForm.ALT), false))
                .orElseGet(() -> new PhotoForm("", answers.typed(PhotoForm.ALT), false));
        return List.of(new PhotoField(form, asking.wrong(), asking.texts()));
    }

    /** A photo that is gone by now is no longer asked about. */
    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        return photo(answers).filter(it -> it.alt().isEmpty()).isPresent()
                ? Map.of(PhotoForm.ALT, texts.get("photo.alt.needed"))
                : Map.of();
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return answers.get(PhotoForm.ALT);
    }

    /** The one that belongs to these answers, if it is there still. */
    Optional<Photo> photo(Answers answers) {
        return PhotoId.parse(answers.get(PHOTO)).flatMap(photos::find);
    }

    /** Takes what came with the form. */
    PhotoIntake.Answer take(
            MultiValueMap<String, String> typed,
            @Nullable MultipartFile file,
            Answers before,
            Optional<Person> who,
            Texts texts)
            throws IOException {
        return intake.take(PhotoForm.of(typed), file, photo(before).map(Photo::id), who.map(Person::id), texts);
    }
}
