package nl.omdehoek.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.TestBenchElement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stranger joins from the card with a first name, reads their words, is known, and comes not after all. */
class JoinTests extends OnAPhone {

    private static final String KNITTING = "Maandagse breitafel";

    @Test
    void aStrangerJoinsFromTheCardIsKnownAndCancels() {
        open("/zoeken?bij=4153&wat=activiteit&q=maandagse+breitafel");
        $("ol").id("resultaten").$("h3").first().$("a").first().click();
        await(it -> title().equals(KNITTING));

        $("a").withTextContaining("Ik kom").first().click();
        await(it -> title().equals("Ik kom"));
        $("input").withAttribute("name", "naam").single().sendKeys("Fatma");
        submit("Ik kom");
        await(it -> at().equals("/mijn"));
        awaitApp();

        assertThat(title()).isEqualTo("Dag Fatma");
        assertThat(joined()).singleElement().satisfies(it -> assertThat(it).contains(KNITTING));
        assertThat($("ol").withClassName("code-words").single().$("li").all()).hasSize(5);

        submit("Ik heb ze opgeschreven");
        awaitApp();
        assertThat($("ol").withClassName("code-words").exists()).isFalse();
        submit("Ik kom toch niet");
        awaitApp();
        assertThat(joined()).isEmpty();
        assertThat(title()).isEqualTo("Dag Fatma");
    }

    @Test
    void whatCannotBeANameIsToldAtItsFieldAndStaysThere() {
        open("/zoeken?bij=4153&wat=activiteit&q=maandagse+breitafel");
        $("ol").id("resultaten").$("h3").first().$("a").first().click();
        await(it -> title().equals(KNITTING));
        $("a").withTextContaining("Ik kom").first().click();
        await(it -> title().equals("Ik kom"));
        $("input").withAttribute("name", "naam").single().sendKeys("www.koop.nl");
        submit("Ik kom");
        await(it -> $("*").withClassName("wrong").exists());

        assertThat($("*").withClassName("wrong").first().getText()).startsWith("Dit kan geen voornaam zijn.");
        assertThat($("input").withAttribute("name", "naam").single().getDomProperty("value"))
                .isEqualTo("www.koop.nl");
    }

    private void submit(String button) {
        var before = $("main").first();
        $("button").withText(button).first().click();
        await(it -> isGone(before));
    }

    private List<String> joined() {
        return $("ul").withClassName("mine").all().stream()
                .flatMap(it -> it.$("h3").all().stream())
                .map(TestBenchElement::getText)
                .toList();
    }
}
