package nl.omdehoek.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words keep something waiting for a human. */
class HindrancesTests {

    private static Set<Hindrance> of(String words, Hindrance... known) {
        return Hindrances.of(new ReviewSubmission(
                new Subject("ACTIVITY", "7xk2m9qa"),
                new NeighbourhoodCode("BU19600200"),
                new PersonId(UUID.randomUUID()),
                Set.of(known),
                words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bel 06 12345678 als je mee wilt doen. | TELEPHONE",
                "Mail naar ria@voorbeeld.nl. | MAIL_ADDRESS",
                "Kijk op www.voorbeeld.nl voor meer. | LINK",
                "We beginnen op Korenweg 12. | HOME_ADDRESS",
                "Wat een kutweer, kom binnen. | SWEARING",
                "Ik wil niet meer leven. | WORRY",
                "We knutselen met kleuters. | CHILDREN",
                "Koffie bij mij thuis. | AT_HOME",
                "Een kaart maken voor mevrouw De Vries. | NAMED_PERSON",
                "Een serenade voor meneer van der Berg. | NAMED_PERSON",
                "Op de foto staat dhr. Jansen. | NAMED_PERSON"
            })
    void aWordThatNeedsAHumanIsSeen(String words, Hindrance hindrance) {
        assertThat(of(words)).contains(hindrance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schaken op het plein. Ik neem twee borden mee.",
                "Elke dinsdag om 10.30 uur wandelen we een rondje door het dorp.",
                "Lotgenoten praten over kanker, met koffie.",
                "Meneer of mevrouw, iedereen is welkom."
            })
    void everydayWordsKeepNothingWaiting(String words) {
        assertThat(of(words)).isEmpty();
    }

    @Test
    void whatItsModuleKnowsStays() {
        assertThat(of("Schaken op het plein", Hindrance.NO_PUBLIC_PLACE, Hindrance.PHOTOGRAPH))
                .containsExactlyInAnyOrder(Hindrance.NO_PUBLIC_PLACE, Hindrance.PHOTOGRAPH);
    }
}
