package nl.omdehoek.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

/** Staff ask for a link, and come in by it once. */
class SignInTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final AreaCode BEESD = AreaCode.parse("BU19600200").orElseThrow();

        @Autowired
        private SignIn signIn;

        @Autowired
        private Staff staff;

        @Autowired
        private FirstAdministrator first;

        @Autowired
        private StaffData data;

        @Autowired
        private MailAddresses addresses;

        @Autowired
        private Residents residents;

        @Autowired
        private Grants grants;

        @Autowired
        private Journal journal;

        @Autowired
        private TestClock clock;

        @Autowired
        private JdbcClient jdbc;

        private final MailAddress address = new MailAddress(UUID.randomUUID() + "@voorbeeld.example");
        private PersonId administrator;
        private HeldRole anouk;

        @BeforeEach
        void anoukIsConnector() {
            jdbc.sql("delete from staff_role").update();
            jdbc.sql("delete from asked_sign_in").update();
            administrator = first.begin(
                            first.invite().orElseThrow(),
                            new FirstName("Ada"),
                            new MailAddress(UUID.randomUUID() + "@voorbeeld.example"))
                    .orElseThrow();
            anouk = staff.give(administrator, new FirstName("Anouk"), address, Role.CONNECTOR, BEESD);
        }

        private int asked() {
            return jdbc.sql("select count(*) from asked_sign_in where person = :person")
                    .param("person", anouk.person().value())
                    .query(Integer.class)
                    .single();
        }

        private String link() {
            return grants.give(new Grant(Grant.Kind.SIGN_IN, anouk.person(), ""));
        }

        @Test
        void aLinkLetsInOnceAndLookingAtItUsesNothing() {
            var link = link();

            assertThat(signIn.whose(link)).map(Person::id).contains(anouk.person());
            assertThat(signIn.whose(link)).isPresent();
            assertThat(signIn.enter(link)).map(Person::id).contains(anouk.person());
            assertThat(signIn.enter(link)).isEmpty();
            assertThat(signIn.whose(link)).isEmpty();
        }

        @Test
        void whoCameInByTheLinkHasProvenTheAddress() {
            assertThat(addresses.proven(anouk.person())).isEmpty();
            signIn.enter(link());

            assertThat(addresses.proven(anouk.person())).contains(address);
            assertThat(journal.about(new Subject("PERSON", anouk.person().toString())))
                    .extracting(Entry::act)
                    .contains("SIGNED_IN");
        }

        @Test
        void aLinkHoldsForAQuarterOfAnHour() {
            var link = link();
            clock.set("2026-11-25", "15:14");
            assertThat(signIn.whose(link)).isPresent();
            clock.set("2026-11-25", "15:16");

            assertThat(signIn.whose(link)).isEmpty();
            assertThat(signIn.enter(link)).isEmpty();
        }

        @Test
        void anUnknownLinkLetsNobodyIn() {
            assertThat(signIn.enter("AAAAAAAAAAAAAAAAAAAAAA")).isEmpty();
            assertThat(signIn.enter("")).isEmpty();
        }

        @Test
        void aLinkOfAnotherKindLetsNobodyIn() {
            var other = grants.give(new Grant(Grant.Kind.COME_BACK, anouk.person(), ""));

            assertThat(signIn.enter(other)).isEmpty();
        }

        /** They may do nothing there but see and erase what is kept of them. */
        @Test
        void whoHasNoRoleAnyMoreComesInForThirtyDays() {
            signIn.enter(link());
            staff.end(administrator, anouk.id());
            clock.set("2026-12-25", "14:59");
            data.erasePast(LocalDate.of(2026, 12, 25));
            signIn.ask(address);
            assertThat(asked()).isEqualTo(1);
            assertThat(signIn.enter(link())).map(Person::id).contains(anouk.person());
            assertThat(staff.rolesOf(anouk.person())).isEmpty();

            clock.set("2026-12-25", "15:01");
            data.erasePast(LocalDate.of(2026, 12, 25));
            assertThat(addresses.typed(anouk.person())).isEmpty();
        }

        @Test
        void anAddressThatNobodyProvedGoesWithTheLastRole() {
            staff.end(administrator, anouk.id());

            assertThat(addresses.typed(anouk.person())).isEmpty();
        }

        @Test
        void fiveLinksAreSentToOneAddressAtOnceAndThenOneInTwelveMinutes() {
            for (var i = 0; i < 7; i++) {
                signIn.ask(address);
            }
            assertThat(asked()).isEqualTo(5);
            clock.set("2026-11-25", "15:11");
            signIn.ask(address);
            assertThat(asked()).isEqualTo(5);
            clock.set("2026-11-25", "15:12");
            signIn.ask(address);
            signIn.ask(address);

            assertThat(asked()).isEqualTo(6);
        }

        @Test
        void howeverOftenAStrangerAsksWhoAsksHasALinkThatHolds() {
            for (var minute = 0; minute < 60; minute++) {
                clock.set("2026-11-25", "15:%02d".formatted(minute));
                signIn.ask(address);
                signIn.ask(address);
                var stillHolds = jdbc.sql(
                                "select count(*) from asked_sign_in where person = :person and asked_at > :moment")
                        .param("person", anouk.person().value())
                        .param(
                                "moment",
                                OffsetDateTime.ofInstant(clock.instant().minusSeconds(780), ZoneOffset.UTC))
                        .query(Integer.class)
                        .single();
                assertThat(stillHolds).as("at " + minute).isPositive();
            }
            assertThat(asked()).isLessThan(11);
        }

        @Test
        void nothingIsKeptOfWhoIsNotKnown() {
            var resident = residents.welcome(new FirstName("Jo")).person().id();
            var theirs = new MailAddress(UUID.randomUUID() + "@voorbeeld.example");
            addresses.propose(resident, theirs);
            signIn.ask(theirs);
            signIn.ask(new MailAddress("niemand@voorbeeld.example"));

            assertThat(jdbc.sql("select count(*) from asked_sign_in")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }
}
