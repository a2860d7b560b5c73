package nl.omdehoek.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.ui.shell.InTheApp;
import org.junit.jupiter.api.Test;

/** What one can post: five doors in plain sentences, each to where it is asked. */
class DoorsViewTests extends InTheApp {

    @Test
    void fiveDoorsSayInASentenceWhatOneWants() {
        var doors = open("/plaatsen").select(".doors a");

        assertThat(doors.select(".say > span:first-child").eachText())
                .containsExactly(
                        "Ik wil iets organiseren",
                        "Ik bied iets aan",
                        "Ik zoek hulp",
                        "Ik weet een plek",
                        "Ik zorg voor iemand");
        assertThat(doors.select(".say > span:last-child").eachText()).hasSize(5).allMatch(it -> it.endsWith("."));
        assertThat(doors.eachAttr("href"))
                .containsExactly(
                        "/plaatsen/organiseren",
                        "/plaatsen/aanbieden",
                        "/plaatsen/hulp",
                        "/plaatsen/plek",
                        "/plaatsen/zorgen");
    }

    @Test
    void eachDoorKnowsWhereSomebodyLooksFrom() {
        var page = open("/plaatsen?bij=8899");

        assertThat(page.select(".doors a").eachAttr("href")).hasSize(5).allMatch(it -> it.endsWith("?bij=8899"));
        assertThat(page.select("a[href='/schap?bij=8899']")).hasSize(1);
    }

    @Test
    void eachDoorOpens() {
        for (var door : open("/plaatsen?bij=8899").select(".doors a").eachAttr("href")) {
            assertThat(open(door).select("h1").text()).as(door).isNotBlank().isNotEqualTo("Wat wil je doen?");
        }
    }

    /** Where nobody answers nothing is asked: who can be rung stands there instead. */
    @Test
    void whereNobodyIsAppointedTheDoorToHelpLeadsToNumbers() {
        var page = open("/plaatsen/hulp?bij=9166");

        assertThat(page.select("a[href^=tel:]").eachAttr("href")).contains("tel:112", "tel:113");
        assertThat(page.select("a[href='/hulp?bij=9166']")).hasSize(1);
        assertThat(page.select("textarea")).isEmpty();
    }
}
