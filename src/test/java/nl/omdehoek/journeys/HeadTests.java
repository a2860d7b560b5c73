package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page tells browsers, previews and search engines of itself. */
class HeadTests {

    private final Portal portal = Portal.running();
    private final Visitor visitor = new Visitor(portal);

    @ParameterizedTest
    @MethodSource("nl.omdehoek.journeys.PublicPage#existing")
    void everyPageSaysOnceWhatItIs(PublicPage of) {
        var page = visitor.page(of.path());

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("nl");
        assertThat(page.select("title").eachText()).singleElement().asString().contains("Om de hoek");
        assertThat(only(page, "meta[name=description]", "content")).hasSizeBetween(20, 200);
        assertThat(only(page, "meta[name=viewport]", "content")).contains("width=device-width");
    }

    @ParameterizedTest
    @MethodSource("nl.omdehoek.journeys.PublicPage#existing")
    void everyPageHasAPreviewAndOneAddressThatCounts(PublicPage of) {
        var page = visitor.page(of.path());
        var canonical = only(page, "link[rel=canonical]", "href");

        assertThat(canonical).startsWith(portal.address() + "/");
        assertThat(visitor.get(canonical.substring(portal.address().length())).statusCode())
                .isEqualTo(200);
        assertThat(only(page, "meta[property=og:url]", "content")).isEqualTo(canonical);
        assertThat(only(page, "meta[property=og:title]", "content")).isNotBlank();
        assertThat(only(page, "meta[property=og:site_name]", "content")).isEqualTo("Om de hoek");
        assertThat(only(page, "meta[property=og:locale]", "content")).isEqualTo("nl_NL");
        assertThat(only(page, "meta[property=og:type]", "content")).isEqualTo("website");
        assertThat(only(page, "meta[property=og:description]", "content"))
                .isEqualTo(only(page, "meta[name=description]", "content"));
    }

    private static String only(Document page, String selector, String attribute) {
        var found = page.head().select(selector);
        assertThat(found).as(selector).hasSize(1);
        return found.attr(attribute);
    }

    @Test
    void theAppsScriptsAreNamedSoThatTheyComeTogether() {
        assertThat(visitor.page("/zoeken")
                        .select("body > link[rel=modulepreload]")
                        .eachAttr("href"))
                .hasSize(3)
                .allSatisfy(it -> assertThat(visitor.get("/" + it).statusCode()).isEqualTo(200));
    }

    @Test
    void everyPageHasAnIconAndThanksWhomTheAreasComeFrom() {
        var page = visitor.page("/zoeken");

        assertThat(visitor.get("/" + only(page, "link[rel=icon]", "href")).statusCode())
                .isEqualTo(200);
        assertThat(page.select("footer").text()).contains("© CBS");
        assertThat(visitor.page("/over").select("main").text()).contains("© CBS");
    }

    @Test
    void equalQuestionsHaveOneAddressThatCounts() {
        var one = visitor.page("/zoeken?wanneer=vanavond&bij=4153&onzin=1");
        var other = visitor.page("/zoeken?bij=4153&wanneer=vanavond&pagina=1");

        assertThat(only(one, "link[rel=canonical]", "href")).isEqualTo(only(other, "link[rel=canonical]", "href"));
    }

    @Test
    void anEnglishReaderGetsAnEnglishPage() {
        var page = visitor.page("/over", "Accept-Language", "en-GB,en;q=0.9,nl;q=0.5");

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).startsWith("About");
        assertThat(only(page, "meta[property=og:locale]", "content")).isEqualTo("en_GB");
    }

    @Test
    void whoReadsNeitherLanguageGetsDutch() {
        assertThat(visitor.page("/over", "Accept-Language", "fr-FR,fr;q=0.9")
                        .expectFirst("html")
                        .attr("lang"))
                .isEqualTo("nl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plek", "activiteit", "initiatief", "dienst"})
    void aListingTellsMachinesWhatItIs(String kind) {
        var address = portal.address() + PublicPage.listing(kind).path().replaceAll("\\?.*", "");
        var data = data(visitor.page(address.substring(portal.address().length())));

        assertThat(data.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(data.path("@type").asString()).isNotBlank();
        assertThat(data.path("name").asString()).isNotBlank();
        assertThat(data.path("url").asString()).isEqualTo(address);
    }

    private static JsonNode data(Document page) {
        return new JsonMapper()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
    }

    @Test
    void anInventedExampleSaysSoAndIsNotForSearchEngines() {
        var example = visitor.page(PublicPage.listing("activiteit").path());

        assertThat(only(example, "meta[name=robots]", "content")).isEqualTo("noindex");
        assertThat(example.title()).containsIgnoringCase("voorbeeld");
        assertThat(only(example, "meta[property=og:title]", "content")).containsIgnoringCase("voorbeeld");
        assertThat(example.expectFirst("main").text()).contains("Voorbeeld");
    }

    @Test
    void aRealBuildingIsForSearchEngines() {
        var building = visitor.page("/zoeken?bij=4153&q=dorpskring+beesd").expectFirst("#resultaten li a");
        var page = visitor.page(building.attr("href"));

        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.expectFirst("main").text())
                .contains("nog niet gecontroleerd")
                .doesNotContain("Voorbeeld");
    }
}
