package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** "Snel weg" after the page has been open for long: just as gone, and nothing of it is left in the tab. */
class QuickWayOutTests {

    private static final String ELSEWHERE = "https://www.knmi.nl";

    @RegisterExtension
    final Phones phones = new Phones();

    @Test
    void leavesNoWayBackWhenThePageHasBeenOpenForLong() {
        var phone = leave(true);
        phone.page().goBack();

        assertThat(phone.at()).isEqualTo("/over");
    }

    @Test
    void leavesNothingInTheTab() {
        var phone = leave(false);
        phone.page().addInitScript("window.left = JSON.stringify({ ...sessionStorage })");
        phone.page().goBack();

        assertThat(phone.at()).isEqualTo("/over");
        assertThat(phone.page().evaluate("window.left")).isEqualTo("{}");
    }

    private Phone leave(boolean late) {
        var phone = phones.one();
        phone.leavingTo(ELSEWHERE);
        phone.page().clock().install();
        phone.open("/over");
        phone.open("/hulp?bij=4153&thema=geld-en-papieren");
        phone.page().evaluate("sessionStorage.setItem('omdehoek.positie', '{\"lat\":51.9,\"lon\":5.2}')");
        if (late) {
            var later = (Number) phone.page().evaluate("Date.now() + 5 * 60 * 1000");
            phone.page().clock().setFixedTime(later.longValue());
        }
        phone.link("Snel weg").tap();
        phone.page().waitForURL(ELSEWHERE + "/");
        return phone;
    }
}
