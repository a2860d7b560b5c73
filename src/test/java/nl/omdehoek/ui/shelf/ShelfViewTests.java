package nl.omdehoek.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.shelf.Recipe;
import nl.omdehoek.shelf.Recipes;
import nl.omdehoek.ui.shell.InTheApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The shelf, and one recipe on it. */
class ShelfViewTests extends InTheApp {

    @Autowired
    private Recipes recipes;

    @Test
    void allRecipesStandOnItAsLinksWithWhatTheyAre() {
        var page = open("/schap");

        assertThat(page.expectFirst("h1").text()).isEqualTo("Een recept lenen");
        assertThat(page.select("#recepten h2 a").eachText())
                .isEqualTo(recipes.all().stream().map(Recipe::title).toList());
        assertThat(page.select("#recepten p").eachText())
                .isEqualTo(recipes.all().stream().map(Recipe::what).toList());
        assertThat(page.select("#recepten a").eachAttr("href")).contains("/schap/wandelclub");
    }

    @Test
    void aThemeLeavesThoseAboutIt() {
        var page = open("/schap?thema=bewegen");

        assertThat(page.select("#recepten a").eachText())
                .isEqualTo(
                        recipes.about(Theme.MOVING).stream().map(Recipe::title).toList());
        assertThat(page.select("a[aria-current]").text())
                .isEqualTo("Bewegen " + recipes.about(Theme.MOVING).size());
        assertThat(page.expectFirst("a[aria-current]").attr("href")).isEqualTo("/schap");
        assertThat(page.select("details .choices a").eachAttr("href"))
                .contains("/schap?thema=geld-en-papieren")
                .doesNotContain("/schap?thema=bewegen", "/schap?thema=werk");
    }

    @Test
    void eachThemeThatIsOfferedHasAsManyAsItSays() {
        for (var choice : open("/schap").select(".choices a")) {
            var left = open(choice.attr("href")).select("#recepten > li");
            assertThat(left).hasSize(Integer.parseInt(choice.expectFirst(".n").text()));
        }
    }

    @Test
    void aThemeThatIsNotKnownLeavesThemAll() {
        assertThat(open("/schap?thema=zeppelin").select("#recepten > li"))
                .hasSize(recipes.all().size());
    }

    @Test
    void aThemeWithoutRecipesSaysSoAndLeadsBackToAll() {
        assertThat(recipes.about(Theme.WORK)).isEmpty();
        var page = open("/schap?thema=werk");
        assertThat(page.text()).contains("Over dit thema staat er nog geen recept");
        assertThat(page.expectFirst("a.back").attr("href")).isEqualTo("/schap");
    }

    @Test
    void aRecipeTellsHowToBeginWhatToMindAndWhomToThank() {
        var page = open("/schap/huiskamer-van-de-buurt");

        assertThat(page.expectFirst("h1").text()).isEqualTo("Een huiskamer van en voor buren");
        assertThat(page.select("h2").eachText())
                .containsExactly("De eerste stap", "Wat vaak misgaat", "Wat het kost", "Doe dit ook hier");
        assertThat(page.select(".points li").eachText())
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("Mensen: "),
                        it -> assertThat(it).startsWith("Geld: "));
        assertThat(page.text()).contains("Voor wie: Iedereen die aanspraak zoekt");
        assertThat(page.select("article > .soft").text()).isEqualTo("Naar een idee uit Heumen.");
        assertThat(page.select(".confirmed").text()).startsWith("Dit staat in ‘Terugblik werkconferentie 26 oktober’");
        assertThat(page.select("button[data-print]")).hasSize(1);
    }

    @Test
    void whatNoSourceTellsIsNotShown() {
        assertThat(open("/schap/wandelclub").text()).doesNotContain("Wat het kost", "Geld:");
    }

    @Test
    void itShowsTheDraftAndLeadsToIt() {
        var recipe = recipes.find("wandelclub").orElseThrow();
        var draft = open("/schap/wandelclub").expectFirst(".panel:has(.button)");

        assertThat(draft.expectFirst("blockquote").text())
                .isEqualTo(recipe.title() + " " + recipe.draftSummary() + " Naar een idee uit Amstelveen.");
        assertThat(draft.expectFirst("a.button").text()).isEqualTo("Dit wil ik hier ook");
        assertThat(draft.expectFirst("a.button").attr("href")).isEqualTo("/plaatsen/organiseren?recept=wandelclub");
    }

    @Test
    void whereTheReaderLooksFromIsKept() {
        assertThat(open("/schap?bij=8899").select("main a").eachAttr("href"))
                .contains("/schap/wandelclub?bij=8899", "/schap?thema=bewegen&bij=8899");
        assertThat(open("/schap/wandelclub?bij=8899").select("main a").eachAttr("href"))
                .containsExactly("/schap?bij=8899", "/plaatsen/organiseren?recept=wandelclub&bij=8899");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schap", "/schap?thema=bewegen", "/schap?thema=werk", "/schap/wandelclub"})
    void theAppMakesWhatWasPaintedFirst(String address) {
        open(address);

        assertThat(house().outerHtml()).isEqualTo(painted(address).outerHtml());
    }

    @Test
    void aRecipeThatIsNotThereIsAPageThatIsNotThere() {
        assertThat(open("/schap/zeppelin").expectFirst("h1").text()).isEqualTo("Deze pagina bestaat niet");
    }

    @Test
    void whoReadsEnglishHearsThatRecipesAreDutch() {
        UI.getCurrent().setLocale(Locale.UK);

        var list = open("/schap");
        assertThat(list.expectFirst("h1").text()).isEqualTo("Borrow a recipe");
        assertThat(list.select("#recepten > li:not([lang=nl])")).isEmpty();
        var page = open("/schap/huiskamer-van-de-buurt");
        assertThat(page.expectFirst("a.button").text()).isEqualTo("I want this here too");
        assertThat(page.expectFirst("h1").attr("lang")).isEqualTo("nl");
        assertThat(page.select(
                                ".lead, article > .soft, blockquote, .panel:first-of-type p, b + span, .confirmed > span")
                        .eachAttr("lang"))
                .hasSize(8)
                .containsOnly("nl");
    }
}
