package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link of the list promises is what it leads to. */
class CountsTests {

    private static final Pattern NUMBER = Pattern.compile("(\\d+)");

    private final Visitor visitor = new Visitor(Portal.running());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zoeken?bij=4153",
                "/zoeken?bij=4153&wanneer=vanavond",
                "/zoeken?bij=4153&wanneer=nu&straal=5000",
                "/zoeken?bij=3812&wanneer=week&wat=activiteit&toegang=stapvrij",
                "/zoeken?bij=4153&q=koffie&gratis=ja",
                "/zoeken"
            })
    void eachChoiceLeadsToAsManyAsItSays(String path) {
        var page = visitor.page(path);
        var choices = page.select("main ul a:has(span)");
        assertThat(choices).hasSizeGreaterThan(8);

        // A choice that was made leads back, and says how many there are with it.
        var wrong = choices.stream()
                .filter(it -> lastNumber(it.text()) != with(it, page))
                .map(Element::outerHtml);

        assertThat(wrong).isEmpty();
    }

    /** How many there are with this choice; one that was made leads back, and is in this list. */
    private int with(Element choice, Document page) {
        return choice.hasAttr("aria-current") ? found(page) : foundAt(choice.attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?bij=4153", "/?bij=BU03070800", "/?bij=1181"})
    void eachDoorLeadsToAsManyAsItSays(String path) {
        var doors = visitor.page(path).select("main a[href^=/zoeken?]:has(span span)");

        assertThat(doors).hasSize(3).allSatisfy(it -> {
            var said = NUMBER.matcher(it.text());
            assertThat(foundAt(it.attr("href")))
                    .as(it.attr("href"))
                    .isEqualTo(said.find() ? Integer.parseInt(said.group()) : 0);
        });
    }

    private int foundAt(String path) {
        return found(visitor.page(path));
    }

    private static int found(Document list) {
        var count = list.getElementById("aantal");
        return count == null ? 0 : Integer.parseInt(firstNumber(count.text()));
    }

    private static String firstNumber(String text) {
        var numbers = NUMBER.matcher(text);
        assertThat(numbers.find()).as(text).isTrue();
        return numbers.group();
    }

    private static int lastNumber(String text) {
        return Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
    }

    @Test
    void showMoreLeadsThroughAllOfThemOnce() {
        var names = new ArrayList<String>();
        var page = visitor.page("/zoeken?bij=4153&wanneer=week&straal=10000");
        var total = found(page);
        for (var more = page.expectFirst("main"); more != null; more = next(page)) {
            page = names.isEmpty() ? page : visitor.page(more.attr("href"));
            assertThat(page.expectFirst("#resultaten").attr("start"))
                    .isEqualTo(names.isEmpty() ? "" : "" + (names.size() + 1));
            names.addAll(addresses(page));
        }

        assertThat(total).isGreaterThan(40);
        assertThat(names).hasSize(total);
        assertThat(new LinkedHashSet<>(names)).hasSize(total);
    }

    private static @Nullable Element next(Document page) {
        var more = page.select("main a:contains(Toon meer)").first();
        if (more != null) {
            assertThat(addresses(page)).hasSize(20);
        }
        return more;
    }

    private static List<String> addresses(Document page) {
        return page.select("#resultaten > li").stream()
                .map(it -> it.expectFirst("a").attr("href"))
                .toList();
    }

    @Test
    void whereNothingIsFoundEachWayOutLeadsToAsMuchAsItSays() {
        var page = visitor.page("/zoeken?bij=4153&q=koffie&thema=veiligheid&straal=1000&toegang=ringleiding");
        assertThat(page.select("#resultaten")).isEmpty();
        assertThat(page.expectFirst("#niets").select("a:contains(Laat alles los)"))
                .hasSize(1);

        for (var way : visitor.page("/zoeken?bij=4153&q=koffie&thema=veiligheid&straal=1000")
                .expectFirst("#niets")
                .select("a")) {
            var said = Integer.parseInt(way.expectFirst(".n").text().strip());
            assertThat(foundAt(way.attr("href"))).as(way.text()).isPositive().isEqualTo(said);
        }
    }

    @Test
    void whereOneChoiceIsTooManyLettingItGoHelps() {
        var page = visitor.page("/zoeken?bij=4153&q=zeppelinvaren");

        assertThat(foundAt(page.expectFirst("#niets a:contains(Zonder zoekwoorden)")
                        .attr("href")))
                .isPositive();
    }
}
