package nl.omdehoek.ui.photo;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Map;
import nl.omdehoek.photos.PhotoId;
import nl.omdehoek.photos.PhotoSize;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/**
 * The part of a form that asks for a photo and for what can be seen on it. It shows the one that was sent before, with a way to
 * take it away. The form around it is sent as {@link #ENCODING}.
 */
public class PhotoField extends HtmlContainer {

    /** How a form is sent that holds a file. */
    public static final String ENCODING = "multipart/form-data";

    /** Named one by one: a phone that keeps its photos in another way then hands over one of these. */
    private static final List<String> KINDS = List.of("image/jpeg", "image/png", "image/webp", "image/gif");

    /**
     * @param form as it was filled in; a photo that was sent before is there still
     * @param wrong what has to be done, by the name of a field; others are left alone
     */
    public PhotoField(PhotoForm form, Map<String, String> wrong, Texts texts) {
        super("fieldset");
        add(Html.text("legend", "", texts.get("photo.title")));
        form.photo().ifPresent(it -> addKept(it, form, texts));
        var question = texts.get(form.photo().isPresent() ? "photo.other" : "photo.choose");
        add(
                Field.file(PhotoForm.FILE, question, KINDS).complaint(wrong.getOrDefault(PhotoForm.FILE, "")),
                Html.soft(texts.get("photo.what")),
                Field.text(PhotoForm.ALT, texts.get("photo.alt"), form.alt(), Field.LONG)
                        .complaint(wrong.getOrDefault(PhotoForm.ALT, "")));
    }

    private void addKept(PhotoId photo, PhotoForm form, Texts texts) {
        var picture = new HtmlContainer("img");
        picture.getElement()
                .setAttribute("class", "photo")
                .setAttribute("src", PhotoLinks.of(photo, PhotoSize.SMALL))
                .setAttribute("alt", texts.get("photo.yours"));
        var kept = new HtmlContainer("input");
        kept.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", PhotoForm.KEPT)
                .setAttribute("value", photo.toString());
        add(picture, kept, Field.tick(PhotoForm.AWAY, texts.get("photo.away"), form.away()));
    }
}
