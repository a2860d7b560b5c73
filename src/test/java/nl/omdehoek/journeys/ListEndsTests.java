package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

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

    private static int found(Document page) {
        return Integer.parseInt(page.expectFirst("#aantal").text().replaceAll("[^\\d ].*| found.*|\\D", ""));
    }
}
