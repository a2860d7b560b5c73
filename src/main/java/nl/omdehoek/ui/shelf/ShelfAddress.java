package nl.omdehoek.ui.shelf;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.shelf.Recipe;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;

/** Where the pages of the shelf are, the way back to it, and where a recipe is taken to. */
final class ShelfAddress {

    static final String SHELF = "/schap";

    private ShelfAddress() {}

    static String about(Optional<Theme> theme) {
        return theme.map(it -> SHELF + "?thema=" + it.word()).orElse(SHELF);
    }

    static String of(Recipe recipe) {
        return SHELF + "/" + recipe.key();
    }

    /** Where a resident makes a draft of it. */
    static String taking(Recipe recipe) {
        return "/plaatsen/organiseren?recept=" + recipe.key();
    }

    /** The same page, seen from where the reader looks from. */
    static String near(String address, Visit visit) {
        return Addresses.near(address, visit.choice("bij").orElse(""));
    }

    /** A link to all recipes. */
    static Anchor back(Visit visit) {
        return Html.link(
                near(SHELF, visit), "back", new Text("← " + visit.texts().get("shelf.back")));
    }
}
