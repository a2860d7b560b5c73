package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hangs on the notice board: one sheet, to be read from a step away, with codes that lead to the right pages. */
class PrintTests {

    private static final float READABLE = 10;
    private static final float FROM_A_STEP_AWAY = 12;

    @RegisterExtension
    final Phones phones = new Phones();

    private final Visitor visitor = new Visitor(Portal.running());

    /** One in each municipality of the demo: a village, a centre, a district of a city. */
    @ParameterizedTest
    @ValueSource(strings = {"BU19600200", "BU01411000", "BU03070800", "BU02520000", "BU03440111", "BU03620101"})
    void theWeekOfANeighbourhoodIsOneSheet(String code) {
        var phone = phones.one();
        phone.open("/buurt/" + code);
        var address = phone.home() + "/buurt/" + code;
        var activities =
                phone.page().locator("main li a[href^='/activiteit/']:visible").count();

        var paper = Paper.print(phone.page());

        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.text())
                .contains(phone.title().textContent(), "Deze week", "Hulp en advies", "Voorbeeld", address);
        assertThat(paper.smallest()).isGreaterThanOrEqualTo(FROM_A_STEP_AWAY);
        assertThat(paper.codes())
                .contains(address)
                .allSatisfy(it -> assertThat(opened(phone, it)).isEqualTo(200));
        assertThat(paper.codes().stream().filter(it -> it.contains("/activiteit/")))
                .hasSizeBetween(Math.min(activities, 4), Math.min(activities, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/buurt/BU19600200", "/plek/"})
    void oneTapPrintsIt(String beginning) {
        var phone = phones.one();
        phone.page().addInitScript("window.print = () => { window.printed = true; }");
        phone.open(beginning.equals("/plek/") ? PublicPage.listing("plek").path() : beginning);
        phone.page().locator("[data-print]").tap();

        assertThat(phone.page().evaluate("window.printed")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plek", "activiteit", "initiatief", "dienst"})
    void evenTheListingWithMostToSayIsAPosterOnOneSheet(String kind) {
        var path = longest(kind);
        var phone = phones.one();
        phone.open(path);

        var paper = Paper.print(phone.page());

        assertThat(paper.pages()).as(path).isEqualTo(1);
        assertThat(paper.text().replaceAll("\\s+", " ")).contains(phone.title().textContent(), "Voorbeeld");
        assertThat(paper.smallest()).isGreaterThanOrEqualTo(READABLE);
        assertThat(paper.codes()).containsExactly(phone.home() + path.replaceAll("\\?.*", ""));
        assertThat(paper.text().replaceAll("\\s+", "")).contains(paper.codes().getFirst());
        assertThat(opened(phone, paper.codes().getFirst())).isEqualTo(200);
    }

    /** The page with most words of all examples of this kind. */
    private String longest(String kind) {
        var addresses = new ArrayList<String>();
        for (var more = "/zoeken?wat=" + kind; !more.isEmpty(); ) {
            var list = visitor.page(more);
            list.select("#resultaten > li:contains(Voorbeeld)")
                    .forEach(it -> addresses.add(it.expectFirst("a").attr("href")));
            more = list.select("main a:contains(Toon meer)").attr("href");
        }
        return addresses.stream()
                .max(Comparator.comparingInt(it ->
                        visitor.page(it).select("main *").eachText().toString().length()))
                .orElseThrow();
    }

    private int opened(Phone phone, String address) {
        return visitor.get(address.substring(phone.home().length())).statusCode();
    }
}
