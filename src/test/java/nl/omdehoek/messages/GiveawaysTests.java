package nl.omdehoek.messages;

import static nl.omdehoek.messages.Giveaway.ADDRESS;
import static nl.omdehoek.messages.Giveaway.MAIL;
import static nl.omdehoek.messages.Giveaway.TELEPHONE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may hand over without meaning to. */
class GiveawaysTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bel me: 06-12345678",
                "06 12 34 56 78 is mijn nummer",
                "0345 58 12 34",
                "+31 6 1234 5678",
                "0031612345678",
                "0612345678."
            })
    void aTelephoneNumberIsSeen(String text) {
        assertThat(Giveaways.in(text)).containsExactly(TELEPHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fatma@voorbeeld.nl", "mail naar fatma.b@mail.voorbeeld.nl, graag", "fatma @ voorbeeld.nl"})
    void anAddressForMailIsSeen(String text) {
        assertThat(Giveaways.in(text)).containsExactly(MAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik woon op 4153 AB 12",
                "4153ab",
                "Dorpsstraat 12",
                "kom naar de Korenweg 3a",
                "lange gracht 7",
                "PLANTSOEN 7 of Beatrixplantsoen 7"
            })
    void whereSomebodyLivesIsSeen(String text) {
        assertThat(Giveaways.in(text)).containsExactly(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tot dinsdag om 19.30 uur",
                "Ik kom met 3 mensen op 25-11-2026",
                "In 2026 is het weer zo ver",
                "Het kost 12,50 per keer",
                "Ik ben weg 2 dagen",
                "Neem jij de taart mee? Dan breng ik 24 kopjes."
            })
    void whatIsOrdinaryIsLeftAlone(String text) {
        assertThat(Giveaways.in(text)).isEmpty();
    }

    @Test
    void allOfThemAreSeenAtOnce() {
        assertThat(Giveaways.in("Dorpsstraat 12, bel 06-12345678 of mail fatma@voorbeeld.nl"))
                .containsExactly(TELEPHONE, MAIL, ADDRESS);
    }
}
