package nl.omdehoek.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A stranger offers to do shopping, as often as they can carry, and finds it on their own page. */
class OfferTests extends OnAPhone {

    @Test
    void aStrangerOffersToDoShoppingAndFindsItOnTheirOwnPage() {
        open("/plaatsen/aanbieden?bij=4153");
        $("input").withAttribute("value", "boodschappen").single().click();
        go("Volgende");
        assertThat(title()).isEqualTo("Waar woon je ongeveer?");
        go("Volgende");
        assertThat(title()).isEqualTo("Hoeveel wil je doen?");
        $("input").withAttribute("name", "keren").single().sendKeys("200");
        go("Volgende");
        assertThat($("*").withClassName("wrong").first().getText()).startsWith("Vul een getal in van 1 tot 30.");
        $("input").withAttribute("name", "keren").single().clear();
        $("input").withAttribute("name", "keren").single().sendKeys("2");
        go("Volgende");
        $("input").withAttribute("name", "naam").single().sendKeys("Oda");
        $("input").withAttribute("name", "zestien").single().click();
        go("Volgende");
        assertThat($("main").first().getText()).contains("hooguit 2 keer per maand");
        go("Verstuur het");
        await(it -> at().equals("/mijn"));
        awaitApp();

        assertThat(title()).isEqualTo("Dag Oda");
        assertThat($("main").first().getText()).contains("Boodschappen");
    }

    private void go(String button) {
        var before = $("main").first();
        $("button").withText(button).first().click();
        await(it -> isGone(before));
    }
}
