package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.Wish;
import nl.omdehoek.notifications.Letters;
import nl.omdehoek.notifications.ShownLetters.Shown;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.Role;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody is passed on to a help point: in words they read first, after their own yes, until it has arrived. */
class HandOverTests {

    private static final Pattern ARRIVED = Pattern.compile("/overdracht/[\\w-]{22}");

    @RegisterExtension
    final Phones phones = new Phones();

    private Phone phone(boolean withScript) {
        return withScript ? phones.one() : phones.withoutScript();
    }

    private static Locator main(Phone phone) {
        return phone.page().locator("main");
    }

    private static Shown letterTo(MailAddress box) {
        return Correspondent.await(it -> it.to().equals(box.text()));
    }

    private static boolean hasLetter(MailAddress box) {
        return Portal.running().part(Letters.class).last().stream()
                .anyMatch(it -> it.to().equals(box.text()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatTheyReadIsWhatGoesAndTheyHearThatItArrived(boolean withScript) {
        var island = new Island("8884");
        var team = withScript ? "Sociaal team Vuurduin" : "Sociaal team Posthuis";
        var box = island.helpPoint(team);
        var marloes = island.having(Role.CONNECTOR);
        var gijs = Correspondent.proven("Gijs");
        var request = island.asks(gijs.id(), HelpTask.OTHER, Wish.ONLY_CONNECTOR);

        var connector = phone(withScript);
        marloes.signIn(connector);
        connector.read("/werkbank/vraag/" + request);
        connector.link("Warme overdracht").click();
        connector.page().getByText(team).click();
        connector.field("Wat geef je door?").fill("Wil graag een keer praten over geld. Komt zelf langs.");
        connector.field("De voornaam").check();
        connector.button("Leg dit voor").click();
        assertThat(main(connector)).containsText("Wacht op een ja of een nee.");
        assertThat(hasLetter(box)).isFalse();

        gijs.letter("Er wacht iets op je antwoord");
        var asker = phone(withScript);
        Island.knows(asker, gijs.id());
        asker.read("/mijn");
        asker.link("Er wacht iets op je antwoord").click();
        assertThat(main(asker)).containsText("Wil graag een keer praten over geld. Komt zelf langs.");
        assertThat(main(asker)).containsText("Voornaam: Gijs");
        asker.button("Ja, geef dit door").click();

        var mail = letterTo(box);
        assertThat(mail.text()).contains("Wil graag een keer praten over geld. Komt zelf langs.", "Voornaam: Gijs");
        var link = ARRIVED.matcher(mail.text());
        assertThat(link.find()).isTrue();
        var helpPoint = phone(withScript);
        helpPoint.read(link.group());
        assertThat(main(helpPoint)).not().containsText("Gijs");
        helpPoint.button("Aangekomen").click();
        assertThat(main(helpPoint)).containsText("De bewoner hoort dat het is aangekomen.");

        gijs.letter("Er is nieuws voor je");
        asker.read("/mijn");
        asker.link("Wat je door liet geven: aangekomen").click();
        assertThat(main(asker)).containsText("Het is aangekomen.");
        connector.read("/werkbank/vraag/" + request);
        connector.link("Warme overdracht").click();
        assertThat(main(connector)).containsText("Het is aangekomen.");
    }
}
