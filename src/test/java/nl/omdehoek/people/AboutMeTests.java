package nl.omdehoek.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.events.ApplicationModuleListener;

/** All of somebody: told to them, and gone when they say so; unless somebody else has to take over from them first. */
class AboutMeTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    @Import(Office.class)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    @Import(Office.class)
    class OnPostgreSql extends Tests {}

    /** A module in which some people have a task, and that hears of who was forgotten. */
    static class Office implements PersonalData {

        private final List<PersonId> holders = new CopyOnWriteArrayList<>();
        private final List<PersonId> forgotten = new CopyOnWriteArrayList<>();

        void appoint(PersonId person) {
            holders.add(person);
        }

        void end(PersonId person) {
            holders.remove(person);
        }

        boolean heardOf(PersonId person) {
            return forgotten.contains(person);
        }

        @Override
        public List<PersonalField> fields() {
            return List.of();
        }

        @Override
        public Map<String, List<Map<String, Object>>> export(PersonId person) {
            return holdsOffice(person) ? Map.of("office", List.of(Map.of("since", LocalDate.EPOCH))) : Map.of();
        }

        @Override
        public void erase(PersonId person) {
            holders.remove(person);
        }

        @Override
        public boolean holdsOffice(PersonId person) {
            return holders.contains(person);
        }

        @ApplicationModuleListener
        void on(PersonForgotten event) {
            forgotten.add(event.person());
        }
    }

    abstract static class Tests {

        @Autowired
        private AboutMe aboutMe;

        @Autowired
        private Residents residents;

        @Autowired
        private MailAddresses addresses;

        @Autowired
        private Journal journal;

        @Autowired
        private Office office;

        private PersonId person() {
            return residents.welcome(new FirstName("Fatma")).person().id();
        }

        @Test
        void whoAsksGetsAllInWordsAndNoKeysOrHashes() {
            var fatma = person();
            residents.remember(fatma, true);
            addresses.propose(fatma, new MailAddress("fatma@voorbeeld.nl"));
            journal.write(fatma.toString(), "JOINED", new Subject("SIGN_UP", "1"), "");
            var all = aboutMe.of(fatma);

            assertThat(all.keySet())
                    .startsWith("person", "browsers", "mail-address")
                    .contains("acts");
            assertThat(all.get("person"))
                    .containsExactly(Map.of(
                            "first-name",
                            "Fatma",
                            "language",
                            "nl",
                            "came-on",
                            LocalDate.of(2026, 11, 25),
                            "seen-on",
                            LocalDate.of(2026, 11, 25)));
            assertThat(all.get("mail-address"))
                    .extracting(it -> it.get("address"))
                    .containsExactly("fatma@voorbeeld.nl");
            assertThat(all.get("acts")).extracting(it -> it.get("act")).containsExactly("JOINED");
            assertThat(all.toString()).doesNotContainPattern("[0-9a-f]{32}");
        }

        @Test
        void whoIsForgottenIsNobodyAnyMoreAndOthersAreTold() {
            var newcomer = residents.welcome(new FirstName("Samir"));
            var samir = newcomer.person().id();
            var phone = residents.remember(samir, true);

            assertThat(aboutMe.forget(samir)).isEqualTo(Farewell.FORGOTTEN);
            assertThat(residents.find(samir)).isEmpty();
            assertThat(residents.byBrowser(phone)).isEmpty();
            assertThat(residents.byWords(newcomer.words().text())).isEmpty();
            assertThat(journal.about(new Subject("PERSON", samir.toString())))
                    .extracting(Entry::act)
                    .containsExactly("FORGOTTEN");
            await().until(() -> office.heardOf(samir));
            assertThat(aboutMe.forget(samir)).isEqualTo(Farewell.UNKNOWN);
        }

        @Test
        void whoHasATaskStaysWholeUntilSomebodyElseHasIt() {
            var ans = person();
            addresses.propose(ans, new MailAddress("ans@voorbeeld.nl"));
            office.appoint(ans);

            assertThat(aboutMe.forget(ans)).isEqualTo(Farewell.HOLDS_OFFICE);
            assertThat(addresses.typed(ans)).isPresent();
            assertThat(journal.about(new Subject("PERSON", ans.toString()))).isEmpty();
            office.end(ans);
            assertThat(aboutMe.forget(ans)).isEqualTo(Farewell.FORGOTTEN);
        }
    }
}
