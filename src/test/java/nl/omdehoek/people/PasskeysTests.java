package nl.omdehoek.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of passkeys, and who removes them. */
class PasskeysTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        @Autowired
        private Passkeys passkeys;

        @Autowired
        private Staff staff;

        @Autowired
        private FirstAdministrator first;

        @Autowired
        private Journal journal;

        @Autowired
        private JdbcClient jdbc;

        private PersonId administrator;
        private HeldRole anouk;

        @BeforeEach
        void anoukIsConnector() {
            jdbc.sql("delete from staff_role").update();
            administrator = first.begin(first.invite().orElseThrow(), new FirstName("Ada"), address())
                    .orElseThrow();
            var beesd = AreaCode.parse("BU19600200").orElseThrow();
            anouk = staff.give(administrator, new FirstName("Anouk"), address(), Role.CONNECTOR, beesd);
        }

        private static MailAddress address() {
            return new MailAddress(UUID.randomUUID() + "@voorbeeld.example");
        }

        /** As long as they may be. */
        private static Passkey passkey(PersonId person, String id) {
            return new Passkey(
                    id,
                    person,
                    "K".repeat(4000),
                    "A".repeat(9000),
                    List.of("hybrid", "internal"),
                    0,
                    true,
                    true,
                    false,
                    "Chrome op Android",
                    TestClock.USUAL,
                    TestClock.USUAL);
        }

        private static String id() {
            return UUID.randomUUID() + "i".repeat(1300);
        }

        @Test
        void whatIsKeptIsFoundAgain() {
            var made = passkey(anouk.person(), id());
            assertThat(passkeys.has(anouk.person())).isFalse();
            passkeys.add(made);

            assertThat(passkeys.find(made.id())).contains(made);
            assertThat(passkeys.of(anouk.person())).containsExactly(made);
            assertThat(passkeys.has(administrator)).isFalse();
        }

        @Test
        void eachUseIsNoted() {
            var made = passkey(anouk.person(), id());
            passkeys.add(made);
            passkeys.used(made.id(), 7, true, TestClock.USUAL.plusSeconds(60));

            assertThat(passkeys.find(made.id())).hasValueSatisfying(it -> {
                assertThat(it.signatures()).isEqualTo(7);
                assertThat(it.copied()).isTrue();
                assertThat(it.used()).isEqualTo(TestClock.USUAL.plusSeconds(60));
            });
        }

        @Test
        void onlyItsOwnerRemovesOne() {
            var made = passkey(anouk.person(), id());
            passkeys.add(made);
            passkeys.remove(administrator, made.id());
            assertThat(passkeys.has(anouk.person())).isTrue();
            passkeys.remove(anouk.person(), made.id());

            assertThat(passkeys.has(anouk.person())).isFalse();
            assertThat(journal.about(new Subject("PERSON", anouk.person().toString())))
                    .extracting(Entry::act)
                    .containsExactly("PASSKEY_ADDED", "PASSKEY_REMOVED");
        }

        @Test
        void anAdministratorRemovesAllOfWhoLostThem() {
            passkeys.add(passkey(anouk.person(), id()));
            passkeys.add(passkey(anouk.person(), id()));
            assertThatThrownBy(() -> passkeys.removeAll(anouk.person(), anouk.person()))
                    .isInstanceOf(NotAllowed.class);
            passkeys.removeAll(administrator, anouk.person());

            assertThat(passkeys.has(anouk.person())).isFalse();
        }

        @Test
        void nobodyHasMoreThanTen() {
            for (var i = 0; i < 10; i++) {
                passkeys.add(passkey(anouk.person(), id()));
            }

            assertThatThrownBy(() -> passkeys.add(passkey(anouk.person(), id())))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void theyGoWithTheLastRole() {
            passkeys.add(passkey(anouk.person(), id()));
            staff.end(administrator, anouk.id());

            assertThat(passkeys.has(anouk.person())).isFalse();
        }
    }
}
