package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a list ends: nowhere without a word, and never with a link that leads to nothing. */
class ListEndsTests {

    private static final String TONIGHT = "/zoeken?bij=4153&wanneer=vanavond";

    private final Visitor visitor = new Visitor(Portal.running());

    @Test
    void whatToCallFirstSaysHowManyThereAreAndLeadsToAllOfThem() {
        var page = visitor.page(TONIGHT);
        var told = Pattern.compile("Van ([\\d.]+) plekken").matcher(page.text());

        assertThat(page.select("#bel-eerst > li")).hasSize(20);
        assertThat(told.find()).isTrue();
        var total = Integer.parseInt(told.group(1).replace(".", ""));
        assertThat(total).isGreaterThan(20);
        var all = visitor.page(page.expectFirst("#bel-eerst ~ a").attr("href"));
        assertThat(found(all)).isGreaterThanOrEqualTo(total);
        assertThat(all.select("#bel-eerst")).isEmpty();
        assertThat(all.select("[aria-current=true]").text()).contains("Plekken", "Hulp");
    }

    @Test
    void whatToCallFirstThatFitsHasNoMore() {
        var page = visitor.page(TONIGHT + "&straal=1000&wat=dienst");

        assertThat(page.select("#bel-eerst > li")).hasSizeBetween(1, 19);
        assertThat(page.select("#bel-eerst ~ a")).isEmpty();
    }

    @Test
    void whatToCallFirstIsNotToldAgainOnTheNextPage() {
        var next = visitor.page("/zoeken?bij=4153&wanneer=week&pagina=2");

        assertThat(next.select("#resultaten > li")).isNotEmpty();
        assertThat(next.select("#bel-eerst")).isEmpty();
        assertThat(next.text()).doesNotContain("Bel eerst Van");
    }

    @Test
    void beyondTheEndTheWayBackLeadsToTheLastPage() {
        var beyond = visitor.page("/zoeken?bij=4153&wanneer=week&pagina=90");
        assertThat(beyond.select("#resultaten > li")).isEmpty();
        var last = visitor.page(beyond.expectFirst("a:contains(Vorige)").attr("href"));

        assertThat(last.select("#resultaten > li")).isNotEmpty();
        assertThat(last.select("a:contains(Toon meer)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zoeken", "/zoeken?bij=4153", "/zoeken?orde=straks", "/zoeken?bij=4153&pagina=2"})
    void aPortalWithNothingInItSaysSoAndLeadsToHelp(String path) {
        var nothing = new Visitor(Portal.runningWithoutDemo()).page(path).expectFirst("#niets");

        assertThat(nothing.text()).contains("Hier is nog niets bekend.").doesNotContain("Laat iets los");
        assertThat(nothing.select("ul:empty")).isEmpty();
        assertThat(nothing.select("a").eachAttr("href"))
                .singleElement()
                .asString()
                .startsWith("/hulp")
                .matches(it -> it.endsWith("bij=4153") == path.contains("bij"));
    }

    @Test
    void aPortalWithNothingInItDoesNotPromiseMoreWithoutAChoice() {
        var nothing = new Visitor(Portal.runningWithoutDemo())
                .page("/zoeken?bij=4153&straal=1000")
                .expectFirst("#niets");

        assertThat(nothing.select("a").eachAttr("href")).containsExactly("/hulp?bij=4153");
    }

    private static int found(Document page) {
        return Integer.parseInt(page.expectFirst("#aantal").text().replaceAll("[^\\d ].*| found.*|\\D", ""));
    }
}
