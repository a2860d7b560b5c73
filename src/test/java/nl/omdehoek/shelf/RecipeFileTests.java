package nl.omdehoek.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.omdehoek.listing.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What an editor writes, and what they are told when it cannot be read. */
@ExtendWith(OutputCaptureExtension.class)
class RecipeFileTests {

    private static final String SOUP = """
            - sleutel: soep
              titel: Samen soep eten
              wat: Een keer in de week eet je samen soep.
              voor: Wie liever niet alleen eet.
              themas: [ontmoeten, geld-en-papieren]
              eerste stap: Vraag één buur voor een kom soep.
              let op: Vraag vooraf wat mensen niet eten.
              tijd: Een avond in de week.
              voorstel: We eten samen soep.
              dank: Naar een idee van een buur
              bron: De soepkrant
              in: bladzijde 2
            """;

    private final RecipeFile file = new RecipeFile("recepten.yaml");

    @Test
    void whatIsWrittenIsRead() {
        assertThat(file.read(SOUP)).singleElement().satisfies(it -> {
            assertThat(it.key()).isEqualTo("soep");
            assertThat(it.title()).isEqualTo("Samen soep eten");
            assertThat(it.themes()).containsExactly(Theme.MEETING, Theme.MONEY_AND_PAPERS);
            assertThat(it.advice().effort()).isEqualTo(new Effort("Een avond in de week.", "", ""));
            assertThat(it.draftSummary()).isEqualTo("We eten samen soep.");
            assertThat(it.source()).isEqualTo(new Source("Naar een idee van een buur", "De soepkrant", "bladzijde 2"));
        });
    }

    @Test
    void whatItCostsMayBeUnknown() {
        var recipe = file.read(SOUP.replaceAll("(?m)^  tijd:.*\n", "")).getFirst();

        assertThat(recipe.advice().effort().isUnknown()).isTrue();
    }

    @Test
    void anEmptyFileHasNoRecipes() {
        assertThat(file.read("# nog niets\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    eerste stap: .* |                       | in recept 1 (soep) ontbreekt de regel 'eerste stap'
                    let op: .*      | let op: '  '          | in recept 1 (soep) ontbreekt de regel 'let op'
                    sleutel: soep   | dank: aan jou         | regel 10 is niet te lezen
                    tijd: .*        | tijd: 2               | in recept 1 (soep) is de regel 'tijd' geen zin
                    tijd: .*        | duur: een avond       | in recept 1 (soep) hoort geen regel 'duur'
                    themas: .*      | themas: [soep]        | in recept 1 (soep) is 'soep' geen thema; kies uit ontmoeten,
                    themas: .*      | themas: ontmoeten     | in recept 1 (soep) is de regel 'themas' geen lijst
                    themas: .*      | themas: []            | in recept 1 (soep) is de regel 'themas' geen lijst
                    titel: .*       | titel: So             | in recept 1 (soep) heeft de titel geen 3 tot 80 tekens
                    sleutel: soep   | sleutel: Samen soep   | in recept 1 (Samen soep) bestaat de sleutel niet uit
                    wat: .*         | `wat: Dit is: soep`   | regel 3 is niet te lezen
                    """)
    void whatCannotBeReadIsRefusedWithTheRecipeAndTheReason(String line, String instead, String reason) {
        var broken = SOUP.replaceFirst(line, instead == null ? "" : instead);

        assertThatExceptionOfType(UnreadableRecipes.class)
                .isThrownBy(() -> file.read(broken))
                .withMessageStartingWith("In recepten.yaml klopt iets niet: " + reason)
                .withMessageEndingWith(".");
    }

    @Test
    void aProposalThatNoListingCouldHoldIsRefused() {
        var lengthy = SOUP.replace("We eten samen soep.", "We eten samen soep. ".repeat(16));

        refuses(lengthy, "in recept 1 (soep) heeft het voorstel meer dan 300 tekens");
    }

    @Test
    void whatIsNoListOfRecipesIsRefused() {
        refuses("soep: lekker", "het is geen lijst van recepten");
        refuses("- soep", "nummer 1 is geen recept");
    }

    @Test
    void oneKeyIsOfOneRecipe() {
        refuses(SOUP + SOUP, "twee recepten hebben de sleutel 'soep'");
    }

    private void refuses(String text, String complaint) {
        assertThatExceptionOfType(UnreadableRecipes.class)
                .isThrownBy(() -> file.read(text))
                .withMessage("In recepten.yaml klopt iets niet: " + complaint + ".");
    }

    @Test
    void thePortalDoesNotStartWithThemAndSaysWhyInOneSentence(CapturedOutput output, @TempDir Path folder)
            throws IOException {
        var own = Files.writeString(folder.resolve("eigen.yaml"), SOUP.replace("titel:", "title:"));

        assertThatException()
                .isThrownBy(() -> new SpringApplicationBuilder(Recipes.class)
                        .web(WebApplicationType.NONE)
                        .run("--omdehoek.recipes=" + own.toUri()));

        assertThat(output)
                .containsPattern(
                        "In .*eigen.yaml] klopt iets niet: in recept 1 \\(soep\\) hoort geen regel 'title'\\.\n")
                .doesNotContain("\tat ");
    }

    @Test
    void aMunicipalityMayHaveItsOwn(@TempDir Path folder) throws IOException {
        var own = Files.writeString(folder.resolve("eigen.yaml"), SOUP);

        new ApplicationContextRunner()
                .withUserConfiguration(Recipes.class)
                .withPropertyValues("omdehoek.recipes=" + own.toUri())
                .run(it -> assertThat(it.getBean(Recipes.class).all()).hasSize(1));
    }
}
