package nl.omdehoek.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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

/** Who may do what where: given and ended by administrators only, of whom there is always one. */
class StaffRolesTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final AreaCode BEESD = area("BU19600200");
        private static final AreaCode WEST_BETUWE = area("GM1960");
        private static final AreaCode ALMELO = area("GM0141");

        @Autowired
        private Staff staff;

        @Autowired
        private FirstAdministrator first;

        @Autowired
        private MailAddresses addresses;

        @Autowired
        private Grants grants;

        @Autowired
        private Residents residents;

        @Autowired
        private Journal journal;

        @Autowired
        private AboutMe aboutMe;

        @Autowired
        private Passkeys passkeys;

        @Autowired
        private TestClock clock;

        @Autowired
        private JdbcClient jdbc;

        private PersonId administrator;

        private static AreaCode area(String code) {
            return AreaCode.parse(code).orElseThrow();
        }

        /** The only one, as no other test on this database leaves any. */
        @BeforeEach
        void somebodyIsAdministrator() {
            jdbc.sql("delete from staff_role").update();
            administrator = first.begin(first.invite().orElseThrow(), new FirstName("Ada"), address())
                    .orElseThrow();
            addresses.prove(administrator);
        }

        private static MailAddress address() {
            return new MailAddress(UUID.randomUUID() + "@voorbeeld.example");
        }

        private HeldRole give(String name, MailAddress address, Role role, AreaCode area) {
            return staff.give(administrator, new FirstName(name), address, role, area);
        }

        @Test
        void whoGotARoleHasItThereAndInWhatLiesWithin() {
            var held = give("Anouk", address(), Role.CONNECTOR, WEST_BETUWE);

            assertThat(staff.rolesOf(held.person())).containsExactly(held);
            assertThat(staff.who(Role.CONNECTOR, BEESD)).containsExactly(held.person());
            assertThat(staff.has(held.person(), Role.CONNECTOR, WEST_BETUWE)).isTrue();
            assertThat(staff.has(held.person(), Role.CONNECTOR, ALMELO)).isFalse();
            assertThat(staff.has(held.person(), Role.STAND_IN, BEESD)).isFalse();
        }

        @Test
        void aRoleInANeighbourhoodIsNotOneInTheMunicipalityRoundIt() {
            var held = give("Anouk", address(), Role.DESK, BEESD);

            assertThat(staff.has(held.person(), Role.DESK, BEESD)).isTrue();
            assertThat(staff.has(held.person(), Role.DESK, WEST_BETUWE)).isFalse();
        }

        @Test
        void anAdministratorIsItEverywhere() {
            assertThat(staff.has(administrator, Role.ADMINISTRATOR, ALMELO)).isTrue();
            assertThatThrownBy(() -> give("Anouk", address(), Role.ADMINISTRATOR, ALMELO))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> staff.give(administrator, new FirstName("Anouk"), address(), Role.CONNECTOR, null))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void residentIsNoRoleToBeGiven() {
            assertThatThrownBy(() -> give("Anouk", address(), Role.RESIDENT, ALMELO))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void theSameNameAndAddressAreTheSamePerson() {
            var address = address();
            var one = give("Anouk", address, Role.CONNECTOR, BEESD);
            var other = give("anouk", address, Role.DESK, ALMELO);
            var colleague = give("Bram", address, Role.DESK, ALMELO);

            assertThat(other.person()).isEqualTo(one.person());
            assertThat(colleague.person()).isNotEqualTo(one.person());
            assertThat(addresses.typed(one.person())).contains(address);
        }

        @Test
        void aRoleThatIsGivenTwiceIsOneRole() {
            var address = address();
            var one = give("Anouk", address, Role.CONNECTOR, BEESD);

            assertThat(give("Anouk", address, Role.CONNECTOR, BEESD)).isEqualTo(one);
            assertThat(staff.rolesOf(one.person())).hasSize(1);
        }

        @Test
        void aResidentWithTheSameAddressStaysSomebodyElse() {
            var address = address();
            var resident = residents.welcome(new FirstName("Anouk")).person().id();
            addresses.propose(resident, address);
            addresses.prove(resident);
            var held = give("Anouk", address, Role.CONNECTOR, BEESD);
            addresses.prove(held.person());

            assertThat(held.person()).isNotEqualTo(resident);
            assertThat(addresses.at(address)).containsExactly(resident);
        }

        @Test
        void whoIsNoAdministratorGivesNothingEndsNothingAndSeesNobody() {
            var connector = give("Anouk", address(), Role.CONNECTOR, BEESD);
            var actor = connector.person();

            assertThatThrownBy(() -> staff.give(actor, new FirstName("Bram"), address(), Role.DESK, BEESD))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> staff.end(actor, connector.id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> staff.all(actor)).isInstanceOf(NotAllowed.class);
            assertThat(staff.rolesOf(actor)).containsExactly(connector);
        }

        @Test
        void whoWasAdministratorIsNotAnyMore() {
            var other = staff.give(administrator, new FirstName("Bea"), address(), Role.ADMINISTRATOR, null);
            assertThat(staff.end(administrator, other.id())).isTrue();

            assertThatThrownBy(() -> staff.all(other.person())).isInstanceOf(NotAllowed.class);
        }

        @Test
        void aRoleThatEndedIsNone() {
            var held = give("Anouk", address(), Role.CONNECTOR, BEESD);

            assertThat(staff.end(administrator, held.id())).isTrue();
            assertThat(staff.end(administrator, held.id())).isFalse();
            assertThat(staff.rolesOf(held.person())).isEmpty();
            assertThat(staff.who(Role.CONNECTOR, BEESD)).isEmpty();
        }

        @Test
        void whoseLastRoleEndedLosesAllWaysInButAProvenAddress() {
            var address = address();
            var one = give("Anouk", address, Role.CONNECTOR, BEESD);
            var other = give("Anouk", address, Role.DESK, BEESD);
            addresses.prove(one.person());
            giveKey(one.person());
            var link = grants.give(new Grant(Grant.Kind.SIGN_IN, one.person(), ""));

            staff.end(administrator, one.id());
            assertThat(addresses.typed(one.person())).contains(address);
            staff.end(administrator, other.id());

            assertThat(addresses.typed(one.person())).contains(address);
            assertThat(passkeys.has(one.person())).isFalse();
            assertThat(grants.look(link, Grant.Kind.SIGN_IN)).isEmpty();
        }

        @Test
        void theLastAdministratorStays() {
            var own = staff.rolesOf(administrator).getFirst();

            assertThat(staff.end(administrator, own.id())).isFalse();
            assertThat(aboutMe.forget(administrator)).isEqualTo(Farewell.HOLDS_OFFICE);
            assertThat(staff.isAdministrator(administrator)).isTrue();
        }

        private HeldRole anotherAdministrator() {
            return staff.give(administrator, new FirstName("Bea"), address(), Role.ADMINISTRATOR, null);
        }

        /** Perhaps there is no such address. */
        @Test
        void anAdministratorWhoNeverProvedTheAddressDoesNotTakeThePlaceOfTheLast() {
            var own = staff.rolesOf(administrator).getFirst();
            var other = anotherAdministrator();

            assertThat(staff.end(other.person(), own.id())).isFalse();
            assertThat(staff.end(administrator, own.id())).isFalse();
            addresses.prove(other.person());
            assertThat(staff.end(administrator, own.id())).isTrue();
            assertThat(staff.end(other.person(), other.id())).isFalse();
        }

        @Test
        void aPasskeyIsAWayInAsWell() {
            var own = staff.rolesOf(administrator).getFirst();
            var other = anotherAdministrator();
            giveKey(other.person());

            assertThat(staff.end(administrator, own.id())).isTrue();
            assertThat(first.invite()).isEmpty();
        }

        private void giveKey(PersonId person) {
            var now = clock.instant();
            passkeys.add(new Passkey(
                    UUID.randomUUID().toString(), person, "key", "", List.of(), 0, true, false, false, "", now, now));
        }

        @Test
        void whoeverMistypedAnAddressIsEndedByAnAdministrator() {
            var other = anotherAdministrator();

            assertThat(staff.end(administrator, other.id())).isTrue();
            assertThat(staff.isAdministrator(administrator)).isTrue();
        }

        /** As long as the very first is in, it is they who put right what they mistyped. */
        @Test
        void whereNobodyCanComeInAgainWhoIsInStays() {
            jdbc.sql("update mail_address set proven_at = null").update();
            var own = staff.rolesOf(administrator).getFirst();
            var other = anotherAdministrator();

            assertThat(staff.end(administrator, own.id())).isFalse();
            assertThat(staff.end(administrator, other.id())).isTrue();
        }

        @Test
        void whoCanNeverComeInIsReplacedByTheFirstAdministratorOfTheNextStart() {
            jdbc.sql("update mail_address set proven_at = null").update();
            var made = first.begin(first.invite().orElseThrow(), new FirstName("Cor"), address())
                    .orElseThrow();

            assertThat(staff.isAdministrator(made)).isTrue();
            assertThat(staff.isAdministrator(administrator)).isFalse();
        }

        @Test
        void whoHasARoleIsForgottenOnlyWhenItEnded() {
            var held = give("Anouk", address(), Role.CONNECTOR, BEESD);

            assertThat(aboutMe.forget(held.person())).isEqualTo(Farewell.HOLDS_OFFICE);
            staff.end(administrator, held.id());
            assertThat(aboutMe.forget(held.person())).isEqualTo(Farewell.FORGOTTEN);
        }

        /** As both would be gone, were they not to wait for each other. */
        @Test
        void twoAdministratorsWhoEndEachOtherAtTheSameMomentLeaveOne() throws Exception {
            for (var round = 0; round < 10; round++) {
                var own = staff.rolesOf(administrator).getFirst();
                var other = anotherAdministrator();
                addresses.prove(other.person());
                var tries =
                        List.<Callable<Boolean>>of(() -> ends(administrator, other), () -> ends(other.person(), own));
                try (var both = Executors.newFixedThreadPool(2)) {
                    for (var done : both.invokeAll(tries)) {
                        done.get();
                    }
                }
                assertThat(jdbc.sql("select person from staff_role where until_at is null")
                                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                                .list())
                        .hasSize(1)
                        .first()
                        .satisfies(it -> administrator = it);
            }
        }

        private boolean ends(PersonId actor, HeldRole role) {
            try {
                return staff.end(actor, role.id());
            } catch (NotAllowed _) {
                return false;
            }
        }

        @Test
        void whatIsGivenAndEndedStandsInTheJournalByIdsOnly() {
            var held = give("Anouk", address(), Role.CONNECTOR, BEESD);
            staff.end(administrator, held.id());

            assertThat(journal.about(new Subject("ROLE", held.id().toString())))
                    .extracting(Entry::actor, Entry::act, Entry::rule)
                    .containsExactly(
                            tuple(administrator.toString(), "GIVEN", "CONNECTOR BU19600200"),
                            tuple(administrator.toString(), "ENDED", "CONNECTOR BU19600200"));
        }

        @Test
        void anAdministratorSeesAllWhoHaveARoleWithTheirAddress() {
            var address = address();
            var held = give("Anouk", address, Role.CONNECTOR, BEESD);

            assertThat(staff.all(administrator))
                    .filteredOn(it -> Objects.equals(it.person().id(), held.person()))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.person().name().text()).isEqualTo("Anouk");
                        assertThat(it.address()).contains(address);
                        assertThat(it.roles()).containsExactly(held);
                    });
        }

        @Test
        void examplesAreForTheDemoOnly() {
            assertThatThrownBy(() -> staff.example(Role.CONNECTOR, new FirstName("Anouk"), List.of(BEESD)))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void theFirstAdministratorIsMadeOnceAndOnlyWhereThereIsNone() {
            assertThat(first.invite()).isEmpty();
            jdbc.sql("delete from staff_role").update();
            var old = first.invite().orElseThrow();
            var secret = first.invite().orElseThrow();

            assertThat(first.begin(old, new FirstName("Cor"), address())).isEmpty();
            assertThat(first.begin("", new FirstName("Cor"), address())).isEmpty();
            assertThat(first.isInvited(secret)).isTrue();
            var made = first.begin(secret, new FirstName("Cor"), address()).orElseThrow();

            assertThat(staff.isAdministrator(made)).isTrue();
            assertThat(first.isInvited(secret)).isFalse();
            assertThat(first.begin(secret, new FirstName("Dirk"), address())).isEmpty();
        }
    }
}
