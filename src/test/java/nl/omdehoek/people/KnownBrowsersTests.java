package nl.omdehoek.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody sees on which phones they are known, and ends them. */
class KnownBrowsersTests {

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
        private KnownBrowsers browsers;

        @Autowired
        private TestClock clock;

        private PersonId person() {
            return residents.welcome(new FirstName("Fatma")).person().id();
        }

        @Test
        void theOneInHandComesFirstAndEachTellsTheDaysOnly() {
            var fatma = person();
            var phone = residents.remember(fatma, true);
            clock.set("2026-11-28", "10:00");
            var computer = residents.remember(fatma, true);
            clock.set("2026-11-30", "10:00");
            residents.byBrowser(computer);

            assertThat(browsers.of(fatma, phone))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                    .containsExactly(
                            new KnownBrowser(0, true, day("2026-11-25"), day("2026-11-25"), true),
                            new KnownBrowser(0, true, day("2026-11-28"), day("2026-11-30"), false));
        }

        private static LocalDate day(String day) {
            return LocalDate.parse(day);
        }

        @Test
        void oneThatIsEndedKnowsThemNoLonger() {
            var fatma = person();
            var phone = residents.remember(fatma, true);
            var computer = residents.remember(fatma, true);
            var id = browsers.of(fatma, phone).getLast().id();

            browsers.end(person(), id);
            assertThat(residents.byBrowser(computer)).isPresent();
            browsers.end(fatma, id);

            assertThat(residents.byBrowser(computer)).isEmpty();
            assertThat(residents.byBrowser(phone)).isPresent();
        }

        @Test
        void allOthersAreEndedAtOnceAndNobodyElses() {
            var fatma = person();
            var phone = residents.remember(fatma, true);
            residents.remember(fatma, true);
            residents.remember(fatma, false);
            var ofWim = residents.remember(person(), true);

            browsers.endOthers(fatma, phone);

            assertThat(browsers.of(fatma, phone))
                    .extracting(KnownBrowser::current)
                    .containsExactly(true);
            assertThat(residents.byBrowser(ofWim)).isPresent();
        }

        @Test
        void oneThatIsForgottenByItselfIsNotListed() {
            var fatma = person();
            var phone = residents.remember(fatma, true);
            residents.remember(fatma, false);
            clock.set("2026-11-25", "15:16");

            assertThat(browsers.of(fatma, phone)).hasSize(1);
        }
    }
}
