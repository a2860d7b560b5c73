package nl.omdehoek.shelf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.listing.Theme;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** All recipes on the shelf, read once at start. A file that cannot be read keeps the portal from starting. */
@Component
public class Recipes {

    private final List<Recipe> all;

    /** @param file the recipes that come with the program, or a municipality's own; {@link UnreadableRecipes} if it is wrong */
    Recipes(@Value("${omdehoek.recipes:classpath:shelf/recepten.yaml}") Resource file) {
        all = new RecipeFile(file.getDescription()).read(text(file));
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException _) {
            throw new UnreadableRecipes(file.getDescription(), "het is er niet, of mag niet worden geopend");
        }
    }

    /** In the order in which they stand on the shelf. */
    public List<Recipe> all() {
        return all;
    }

    public Optional<Recipe> find(String key) {
        return all.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** Those that are about this, among other things. */
    public List<Recipe> about(Theme theme) {
        return all.stream().filter(it -> it.themes().contains(theme)).toList();
    }
}
