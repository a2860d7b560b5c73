package nl.omdehoek.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.TestBenchElement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody sees what there is tonight around the corner, keeps what is free, opens one and goes back. */
class TonightTests extends OnAPhone {

    private static final String TONIGHT = "/zoeken?bij=4153&wanneer=vanavond";

    @Test
    void tonightIsFoundMadeFreeOpenedAndLeftAgain() {
        open(TONIGHT);
        assertThat($("h1").single().getText()).isEqualTo("Wat is er vanavond bij Beesd");
        var all = names();
        assertThat(all).isNotEmpty();

        $("a").withTextContaining("Gratis").first().click();
        await(it -> at().endsWith("gratis=ja"));
        assertThat($("a").withAttribute("aria-current", "true")
                        .withTextContaining("Gratis")
                        .exists())
                .isTrue();
        var free = names();
        assertThat(free).isNotEmpty().isSubsetOf(all);

        $("ol").id("resultaten").$("h3").first().$("a").first().click();
        await(it -> !at().startsWith("/zoeken"));
        assertThat($("h1").single().getText()).isEqualTo(free.getFirst());

        back();
        await(it -> at().endsWith("gratis=ja") && $("ol").withId("resultaten").exists());
        assertThat(names()).isEqualTo(free);
    }

    private List<String> names() {
        return $("ol").id("resultaten").$("h3").all().stream()
                .map(TestBenchElement::getText)
                .toList();
    }
}
