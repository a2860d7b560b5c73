package nl.omdehoek.photos;

/** Why a photo is not taken. */
public enum Refusal {
    /** More than {@link Photos#LARGEST} bytes. */
    TOO_LARGE,
    /** More than {@link Photos#MOST_PIXELS}: it would be too large once it is opened. */
    TOO_MANY_PIXELS,
    /** No JPEG, PNG, GIF or WebP, whatever its name says. */
    NOT_A_PHOTO,
    /** It is one of those, and cannot be read to its end. */
    DAMAGED
}
