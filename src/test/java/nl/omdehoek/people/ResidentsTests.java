package nl.omdehoek.people;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody takes part, and comes back: by words, or with the browser they used. */
class ResidentsTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        @Autowired
        private Residents residents;

        @Autowired
        private TestClock clock;

        @Autowired
        private JdbcClient jdbc;

        @Test
        void whoIsNewComesBackByTheirWords() {
            var fatma = residents.welcome(new FirstName("Fatma"));

            assertThat(residents.byWords(fatma.words().text())).contains(fatma.person());
            assertThat(residents.find(fatma.person().id())).contains(fatma.person());
            assertThat(residents.byWords("theepot kachel citroen vlinder zandbak"))
                    .isEmpty();
        }

        @Test
        void whoWasNotHereYetGetsOtherWordsAndWhoWasKeepsTheirs() {
            var truus = residents.welcome(new FirstName("Truus"));
            var wim = residents.welcome(new FirstName("Wim"));
            var riet = residents.welcome(new FirstName("Riet"));
            residents.remember(wim.person().id(), false);

            var words = residents.newWords(truus.person().id()).orElseThrow();

            assertThat(residents.byWords(words.text())).contains(truus.person());
            assertThat(residents.byWords(truus.words().text())).isEmpty();
            assertThat(residents.newWords(wim.person().id())).isEmpty();
            assertThat(residents.byWords(wim.words().text())).contains(wim.person());
            clock.set("2026-11-26", "12:00");
            residents.seen(riet.person().id());
            assertThat(residents.newWords(riet.person().id())).isEmpty();
            assertThat(residents.byWords(riet.words().text())).contains(riet.person());
        }

        @Test
        void theWordsAreKeptNowhere() {
            var wim = residents.welcome(new FirstName("Wim"));
            var kept = jdbc.sql("select words_hash from person where id = :id")
                    .param("id", wim.person().id().value())
                    .query(String.class)
                    .single();

            assertThat(kept).matches("[0-9a-f]{64}");
            assertThat(wim.words().words()).noneMatch(kept::contains);
        }

        @Test
        void anOwnBrowserIsGivenItsSecretAnewOnceADay() {
            var riet = residents.welcome(new FirstName("Riet")).person();
            var secret = residents.remember(riet.id(), true);
            assertThat(residents.renew(secret)).as("it was given today").isFalse();

            clock.set("2026-11-26", "12:00");
            assertThat(residents.byBrowser(secret)).isPresent();
            assertThat(residents.renew(secret)).isTrue();
            assertThat(residents.renew(secret)).isFalse();
            residents.forget(secret);
            clock.set("2026-11-27", "12:00");
            assertThat(residents.renew(secret)).isFalse();
        }

        @Test
        void aSharedBrowserIsNotKnownForLonger() {
            var riet = residents.welcome(new FirstName("Riet")).person();
            clock.set("2026-11-25", "23:55");
            var secret = residents.remember(riet.id(), false);

            clock.set("2026-11-26", "00:02");
            assertThat(residents.byBrowser(secret)).isPresent();
            assertThat(residents.renew(secret)).isFalse();
        }

        @Test
        void anOwnBrowserIsKnownForAYearAfterTheLastVisit() {
            var riet = residents.welcome(new FirstName("Riet")).person();
            var secret = residents.remember(riet.id(), true);

            clock.set("2027-11-20", "12:00");
            assertThat(residents.byBrowser(secret)).contains(riet);
            clock.set("2028-11-10", "12:00");
            assertThat(residents.byBrowser(secret)).contains(riet);
            clock.set("2029-12-01", "12:00");
            assertThat(residents.byBrowser(secret)).isEmpty();
        }

        @Test
        void aBrowserThatOthersUseForgetsAfterAQuarterOfAnHour() {
            clock.set("2026-11-25", "12:00");
            var samir = residents.welcome(new FirstName("Samir")).person();
            var secret = residents.remember(samir.id(), false);

            clock.set("2026-11-25", "12:14");
            assertThat(residents.byBrowser(secret)).contains(samir);
            clock.set("2026-11-25", "12:30");
            assertThat(residents.byBrowser(secret)).isEmpty();
        }

        @Test
        void aBrowserThatWasForgottenIsNobodysAndTheOthersStay() {
            var bep = residents.welcome(new FirstName("Bep")).person();
            var phone = residents.remember(bep.id(), true);
            var tablet = residents.remember(bep.id(), true);

            residents.forget(phone);

            assertThat(residents.byBrowser(phone)).isEmpty();
            assertThat(residents.byBrowser(tablet)).contains(bep);
        }

        @Test
        void theSecretOfABrowserIsKeptNowhere() {
            var jo = residents.welcome(new FirstName("Jo")).person();
            var secret = residents.remember(jo.id(), true);

            assertThat(jdbc.sql("select secret_hash from known_browser where person = :id")
                            .param("id", jo.id().value())
                            .query(String.class)
                            .single())
                    .doesNotContain(secret.text());
        }
    }
}
