package nl.omdehoek.ui.photo;

import nl.omdehoek.photos.PhotoId;
import nl.omdehoek.photos.PhotoSize;

/** Where a photo can be seen. */
public final class PhotoLinks {

    static final String PATH = "/foto/";
    static final String SMALL = "/klein";

    private PhotoLinks() {}

    public static String of(PhotoId id, PhotoSize size) {
        return PATH + id + (size == PhotoSize.SMALL ? SMALL : "");
    }
}
