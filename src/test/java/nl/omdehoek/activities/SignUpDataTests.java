package nl.omdehoek.activities;

import static nl.omdehoek.activities.SampleActivities.DEC_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What activities hold of somebody who asks for it, and what comes free when they are forgotten. */
class SignUpDataTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        @Autowired
        private AboutMe aboutMe;

        @Autowired
        private Joining joining;

        @Autowired
        private StandingPlaces standing;

        @Autowired
        private PlaceOffers offers;

        @Autowired
        private Agenda agenda;

        @Autowired
        private Residents residents;

        @Autowired
        private TestClock clock;

        private PersonId person(String name) {
            return residents.welcome(new FirstName(name)).person().id();
        }

        private void joins(PersonId person, ListingId activity) {
            joining.joinOrWait(activity, DEC_1, new Joiner.Known(person), Attendance.of(1), UUID.randomUUID());
        }

        @Test
        void thePlaceOfWhoWasForgottenIsHeldForWhoWaits() {
            var id = SampleActivities.keep(agenda, 1);
            var wim = person("Wim");
            var loes = person("Loes");
            joins(wim, id);
            joins(loes, id);
            assertThat(heldFor(loes)).isNull();

            aboutMe.forget(wim);

            await().untilAsserted(() -> assertThat(heldFor(loes)).isNotNull());
        }

        @Test
        void whatWasHeldForWhoWaitedIsHeldForTheNext() {
            var id = SampleActivities.keep(agenda, 1);
            var wim = person("Wim");
            var loes = person("Loes");
            var jo = person("Jo");
            joins(wim, id);
            joins(loes, id);
            clock.set("2026-11-25", "15:01");
            joins(jo, id);
            aboutMe.forget(wim);
            await().untilAsserted(() -> assertThat(heldFor(loes)).isNotNull());

            aboutMe.forget(loes);

            await().untilAsserted(() -> assertThat(heldFor(jo)).isNotNull());
        }

        private @Nullable Object heldFor(PersonId person) {
            return offers.of(person).getFirst().heldUntil();
        }

        @Test
        void whoAsksHearsWhereTheyComeWaitAndComeEveryTime() {
            var full = SampleActivities.keep(agenda, 1);
            joins(person("Wim"), full);
            var fatma = person("Fatma");
            joins(fatma, full);
            standing.take(
                    SampleActivities.keep(agenda, null), new Joiner.Known(fatma), Attendance.of(2), UUID.randomUUID());
            var all = aboutMe.of(fatma);

            assertThat(all).containsKeys("sign-ups", "waiting", "every-time");
            assertThat(all.get("waiting"))
                    .extracting(it -> Map.entry(String.valueOf(it.get("activity")), String.valueOf(it.get("date"))))
                    .containsExactly(Map.entry("Bankje", "2026-12-01"));
            assertThat(all.get("every-time")).extracting(it -> it.get("party")).containsExactly(2);

            aboutMe.forget(fatma);
            assertThat(standing.of(fatma)).isEmpty();
            assertThat(aboutMe.of(fatma)).containsOnlyKeys("acts");
        }
    }
}
