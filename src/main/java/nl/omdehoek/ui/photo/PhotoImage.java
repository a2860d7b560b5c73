package nl.omdehoek.ui.photo;

import com.vaadin.flow.component.HtmlContainer;
import nl.omdehoek.photos.AltText;
import nl.omdehoek.photos.Photo;
import nl.omdehoek.photos.PhotoSize;

/** A photo on a page, with what can be seen on it. It holds its room before it has come. */
public class PhotoImage extends HtmlContainer {

    public PhotoImage(Photo photo, PhotoSize size) {
        super("img");
        getElement()
                .setAttribute("class", "photo")
                .setAttribute("src", PhotoLinks.of(photo.id(), size))
                .setAttribute("alt", photo.alt().map(AltText::text).orElse(""))
                .setAttribute("width", String.valueOf(photo.width()))
                .setAttribute("height", String.valueOf(photo.height()))
                .setAttribute("loading", "lazy")
                .setAttribute("decoding", "async");
    }
}
