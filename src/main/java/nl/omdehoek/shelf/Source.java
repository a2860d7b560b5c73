package nl.omdehoek.shelf;

/**
 * Who had the idea, and where it is told.
 *
 * @param credit to whom the thanks go, as {@code Naar een idee uit Beesd}: it goes along with whoever takes the recipe over
 * @param title of the published text that tells of it
 * @param part of that text: the heading, or who published it
 */
public record Source(String credit, String title, String part) {

    public Source {
        credit = Said.of("a credit", credit);
        title = Said.of("a source", title);
        part = Said.of("a part of its source", part);
    }
}
