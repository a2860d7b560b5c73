package nl.omdehoek.shelf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.listing.Wording;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Recipes as an editor writes them, in YAML. What cannot be read is refused with the recipe or the line it is about. */
class RecipeFile {

    private static final List<String> NEEDED = List.of(
            "sleutel", "titel", "wat", "voor", "themas", "eerste stap", "let op", "voorstel", "dank", "bron", "in");
    private static final List<String> OPTIONAL = List.of("tijd", "mensen", "geld");

    private final String name;

    /** @param name by which complaints call it */
    RecipeFile(String name) {
        this.name = name;
    }

    /** Throws {@link UnreadableRecipes}. */
    List<Recipe> read(String text) {
        if (!(parsed(text) instanceof List<?> written)) {
            throw new UnreadableRecipes(name, "het is geen lijst van recepten");
        }
        var recipes = new ArrayList<Recipe>();
        var keys = new HashSet<String>();
        for (var one : written) {
            var recipe = recipe(recipes.size() + 1, one);
            if (!keys.add(recipe.key())) {
                throw new UnreadableRecipes(name, "twee recepten hebben de sleutel '" + recipe.key() + "'");
            }
            recipes.add(recipe);
        }
        return List.copyOf(recipes);
    }

    private Object parsed(String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Object all = new Yaml(new SafeConstructor(options)).load(text);
            return all == null ? List.of() : all;
        } catch (MarkedYAMLException e) {
            throw new UnreadableRecipes(name, "regel " + (e.getProblemMark().getLine() + 1) + " is niet te lezen");
        } catch (YAMLException _) {
            throw new UnreadableRecipes(name, "het is niet te lezen");
        }
    }

    private Recipe recipe(int number, Object written) {
        if (!(written instanceof Map<?, ?> lines)) {
            throw new UnreadableRecipes(name, "nummer " + number + " is geen recept");
        }
        complaints(lines).findFirst().ifPresent(it -> {
            throw new UnreadableRecipes(name, "in recept " + number + " (" + lines.get("sleutel") + ") " + it);
        });
        return new Recipe(
                text(lines, "sleutel"),
                text(lines, "titel"),
                text(lines, "wat"),
                text(lines, "voor"),
                words(lines)
                        .flatMap(it -> Named.parse(Theme.class, it).stream())
                        .toList(),
                new Advice(
                        text(lines, "eerste stap"),
                        text(lines, "let op"),
                        new Effort(text(lines, "tijd"), text(lines, "mensen"), text(lines, "geld"))),
                text(lines, "voorstel"),
                new Source(text(lines, "dank"), text(lines, "bron"), text(lines, "in")));
    }

    private static Stream<String> complaints(Map<?, ?> lines) {
        return Stream.of(unknown(lines), missing(lines), noText(lines), noTheme(lines), wrongSize(lines))
                .flatMap(it -> it);
    }

    private static Stream<String> unknown(Map<?, ?> lines) {
        return lines.keySet().stream()
                .map(String::valueOf)
                .filter(it -> !NEEDED.contains(it) && !OPTIONAL.contains(it))
                .map(it -> "hoort geen regel '" + it + "'");
    }

    private static Stream<String> missing(Map<?, ?> lines) {
        return NEEDED.stream()
                .filter(it -> lines.get(it) == null || text(lines, it).isBlank())
                .map(it -> "ontbreekt de regel '" + it + "'");
    }

    /** A bare number is one, and so is what looks like a date to YAML. */
    private static Stream<String> noText(Map<?, ?> lines) {
        return Stream.concat(NEEDED.stream(), OPTIONAL.stream())
                .filter(it -> !it.equals("themas") && lines.get(it) != null && !(lines.get(it) instanceof String))
                .map(it -> "is de regel '" + it + "' geen zin: zet er aanhalingstekens om");
    }

    private static Stream<String> noTheme(Map<?, ?> lines) {
        if (!(lines.get("themas") instanceof List<?> themes) || themes.isEmpty()) {
            return Stream.of("is de regel 'themas' geen lijst: schrijf [ontmoeten, leren]");
        }
        var all = Arrays.stream(Theme.values()).map(Theme::word).collect(Collectors.joining(", "));
        return words(lines)
                .filter(it -> Named.parse(Theme.class, it).isEmpty())
                .map(it -> "is '" + it + "' geen thema; kies uit " + all);
    }

    private static Stream<String> wrongSize(Map<?, ?> lines) {
        var title = text(lines, "titel").strip().length();
        var proposal = text(lines, "voorstel").strip().length();
        return Stream.of(
                        Recipe.isKey(text(lines, "sleutel"))
                                ? ""
                                : "bestaat de sleutel niet uit kleine letters met streepjes ertussen",
                        title >= Wording.SHORTEST_TITLE && title <= Wording.LONGEST_TITLE
                                ? ""
                                : "heeft de titel geen " + Wording.SHORTEST_TITLE + " tot " + Wording.LONGEST_TITLE
                                        + " tekens",
                        proposal <= Wording.LONGEST_SUMMARY
                                ? ""
                                : "heeft het voorstel meer dan " + Wording.LONGEST_SUMMARY + " tekens")
                .filter(it -> !it.isEmpty());
    }

    private static Stream<String> words(Map<?, ?> lines) {
        return lines.get("themas") instanceof List<?> words ? words.stream().map(String::valueOf) : Stream.empty();
    }

    private static String text(Map<?, ?> lines, String line) {
        var text = lines.get(line);
        return text == null ? "" : text.toString();
    }
}
