package nl.omdehoek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the app makes is what was painted first, house and all; and an address that leads nowhere leads to a field. */
class AppAndPaintTests extends InTheApp {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?bij=8899",
                "/?bij=8898",
                "/zoeken",
                "/zoeken?bij=8899",
                "/zoeken?bij=8899&wanneer=vanavond&wat=activiteit",
                "/zoeken?bij=8899&q=zeppelin&gratis=ja",
                "/zoeken?bij=8899&straal=-1&pagina=x",
                "/hulp",
                "/hulp?bij=8899&thema=geld-en-papieren",
                "/buurt",
                "/buurt?bij=Vlieland",
                "/buurt/BU00960000",
                "/buurt/GM0088",
                "/over",
                "/toegankelijkheid",
                "/privacy"
            })
    void theAppMakesWhatWasPaintedFirst(String address) {
        var made = open(address);
        var painted = painted(address);

        assertThat(made.tagName()).isEqualTo("main");
        assertThat(house().outerHtml()).isEqualTo(painted.outerHtml());
        assertThat(made.select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?bij=8899", "/zoeken?bij=8899", "/hulp?bij=8899", "/buurt/BU00960000"})
    void ofAPageTheServerRemembersLittle(String address) {
        open(address);

        var nodes = new AtomicInteger();
        UI.getCurrent().getInternals().getStateTree().getRootNode().visitNodeTree(_ -> nodes.incrementAndGet());
        assertThat(nodes.get()).isLessThan(20);
    }

    @Test
    void onePageAfterTheOtherLeavesNothingOfTheFirst() {
        open("/buurt/BU00960000");
        var second = open("/buurt/GM0088");
        var third = open("/zoeken?bij=8899");

        assertThat(second.outerHtml())
                .isEqualTo(painted("/buurt/GM0088").expectFirst("main").outerHtml());
        assertThat(third.outerHtml())
                .isEqualTo(painted("/zoeken?bij=8899").expectFirst("main").outerHtml());
    }

    @Test
    void whoReadsEnglishIsServedInEnglish() {
        UI.getCurrent().setLocale(Locale.UK);

        assertThat(open("/zoeken?bij=8899&wanneer=vanavond").expectFirst("h1").text())
                .isEqualTo(painted("/zoeken?bij=8899&wanneer=vanavond")
                        .expectFirst("h1")
                        .text())
                .contains("tonight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bestaat-niet", "/buurt/BU99999999", "/plek/soep-zzzzzz", "/demo"})
    void anAddressThatLeadsNowhereOffersToSearch(String address) {
        var page = open(address);

        assertThat(getCurrentView()).isInstanceOf(MissingView.class);
        assertThat(page.expectFirst("h1").text()).isEqualTo("Deze pagina bestaat niet");
        assertThat(page.select("form[action=/zoeken] input[name=q]")).hasSize(1);
    }
}
