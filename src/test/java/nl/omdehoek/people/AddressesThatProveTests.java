package nl.omdehoek.people;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail proves who somebody is once they could have noticed that the address is not theirs. */
@OnDatabase
class AddressesThatProveTests {

    @Autowired
    private MailAddresses addresses;

    @Autowired
    private Residents residents;

    @Autowired
    private TestClock clock;

    private PersonId fatma;

    @BeforeEach
    void fatmaHasAnAddress() {
        fatma = residents.welcome(new FirstName("Fatma")).person().id();
        gives("fatma@voorbeeld.nl");
    }

    private void gives(String address) {
        addresses.propose(fatma, new MailAddress(address));
        addresses.prove(fatma);
    }

    private boolean proves() {
        return addresses.askProof(fatma, Weighty.FORGET);
    }

    @Test
    void anAddressProvesSomebodyAWeekAfterItWasProvenItself() {
        assertThat(proves()).isFalse();
        clock.set("2026-12-02", "14:59");
        assertThat(proves()).isFalse();
        assertThat(addresses.isNew(fatma)).isTrue();

        clock.set("2026-12-02", "15:00");
        assertThat(proves()).isTrue();
        assertThat(addresses.isNew(fatma)).isFalse();
    }

    @Test
    void whoeverPutsAnotherInItsPlaceWaitsAWeekAgain() {
        clock.set("2026-12-10", "15:00");
        gives("ander@voorbeeld.nl");
        clock.set("2026-12-12", "15:00");
        assertThat(proves()).isFalse();

        clock.set("2026-12-17", "15:00");
        assertThat(proves()).isTrue();
    }

    @Test
    void whoeverTakesItAwayFirstWaitsNoShorter() {
        clock.set("2026-12-10", "15:00");
        addresses.forget(fatma);
        gives("ander@voorbeeld.nl");
        clock.set("2026-12-12", "15:00");

        assertThat(proves()).isFalse();
    }

    @Test
    void theirOwnGivenOnceMoreStaysAsOldAsItIs() {
        clock.set("2026-12-10", "15:00");
        gives("fatma@voorbeeld.nl");

        assertThat(proves()).isTrue();
    }

    @Test
    void anAddressThatNobodyProvedNeverProvesAnything() {
        addresses.propose(fatma, new MailAddress("ander@voorbeeld.nl"));
        clock.set("2026-12-31", "15:00");

        assertThat(proves()).isFalse();
        assertThat(addresses.isNew(fatma)).isFalse();
    }
}
