package nl.omdehoek.shelf;

import java.util.List;
import java.util.regex.Pattern;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.listing.Wording;

/**
 * Something good that others did, told so that a resident can do it too. Its words are Dutch. Title and proposal are
 * refused where a listing would refuse them, so that whoever takes the recipe over has a draft that can stand.
 *
 * @param key by which it goes in addresses, as {@code wandelclub}
 * @param what it is, in a sentence or two
 * @param forWhom who would like it
 * @param themes at least one, each once
 * @param draftSummary what the draft of whoever takes it over begins with
 */
public record Recipe(
        String key,
        String title,
        String what,
        String forWhom,
        List<Theme> themes,
        Advice advice,
        String draftSummary,
        Source source) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Recipe {
        if (!isKey(key)) {
            throw new IllegalArgumentException("The key of a recipe is small letters with hyphens between");
        }
        var draft = new Wording(title, Said.of("a proposal", draftSummary), "");
        title = draft.title();
        draftSummary = draft.summary();
        what = Said.of("a sentence that says what it is", what);
        forWhom = Said.of("a sentence that says for whom", forWhom);
        themes = themes.stream().distinct().toList();
        if (themes.isEmpty()) {
            throw new IllegalArgumentException("A recipe has a theme");
        }
    }

    static boolean isKey(String typed) {
        return KEY.matcher(typed).matches();
    }
}
