package nl.omdehoek.activities;

import static nl.omdehoek.activities.SampleActivities.DEC_1;
import static nl.omdehoek.activities.SampleActivities.DEC_8;
import static nl.omdehoek.activities.SampleActivities.TUESDAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.activities.Occurrence.State;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.MetPeople;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a host sees and does, and nobody else. */
class HostingTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final AreaCode WEST_BETUWE = AreaCode.parse("GM1960").orElseThrow();
        private static final AreaCode ALMELO = AreaCode.parse("GM0141").orElseThrow();

        @Autowired
        private Hosting hosting;

        @Autowired
        private MetPeople metPeople;

        @Autowired
        private Keepers keepers;

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
        private MailAddresses addresses;

        @Autowired
        private Journal journal;

        @Autowired
        private PhoneNumbers telephones;

        @Autowired
        private TestClock clock;

        @Autowired
        private JdbcClient jdbc;

        private PersonId person() {
            return residents.welcome(new FirstName("Ria")).person().id();
        }

        private PersonId hostOf(ListingId activity) {
            var host = person();
            keepers.appoint(host, ListingKind.ACTIVITY, activity, "test");
            return host;
        }

        private SignUp comes(ListingId activity, PersonId person, Attendance attendance) {
            return ((Coming) joining.join(activity, DEC_1, new Joiner.Known(person), attendance, UUID.randomUUID()))
                    .signUp();
        }

        @Test
        void aHostSeesWhoComesAndHow() {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);
            var attendance = new Attendance(2, true, true, Set.of(Need.LIFT));
            var coming = comes(activity, person(), attendance);

            assertThat(hosting.guests(host, activity, DEC_1))
                    .containsExactly(new Guest(coming, new FirstName("Ria"), false, Optional.empty()));
            assertThat(hosting.guests(host, activity, DEC_8)).isEmpty();
        }

        @Test
        void whoHasAProvenAddressCanBeReached() {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);
            var guest = person();
            comes(activity, guest, Attendance.of(1));
            addresses.propose(guest, new MailAddress("ria@voorbeeld.nl"));
            assertThat(hosting.guests(host, activity, DEC_1).getFirst().reachable())
                    .isFalse();

            addresses.prove(guest);

            assertThat(hosting.guests(host, activity, DEC_1).getFirst().reachable())
                    .isTrue();
        }

        @Test
        void nobodyElseSeesOrDoesAnything() {
            var activity = SampleActivities.keep(agenda, 8);
            var other = hostOf(SampleActivities.keep(agenda, 8));
            var elsewhere = SampleStaff.with(Role.DESK, ALMELO, residents, jdbc);
            var signUp = comes(activity, person(), Attendance.of(1));

            refused(it -> hosting.guests(it, activity, DEC_1), other);
            refused(it -> hosting.waiting(it, activity, DEC_1), other);
            refused(it -> hosting.add(it, activity, DEC_1, entered("Jo", Channel.HOST)), other);
            refused(it -> hosting.add(it, activity, DEC_1, entered("Jo", Channel.COUNTER)), elsewhere);
            refused(it -> hosting.guests(it, activity, DEC_1), elsewhere);
            refused(it -> hosting.cancel(it, activity, DEC_1), elsewhere);
            assertThat(hosting.as(other, activity)).isEmpty();
            assertThat(hosting.as(elsewhere, activity)).isEmpty();
            refused(it -> hosting.remove(it, activity, signUp.id()), other);
            refused(it -> hosting.walksAlong(it, activity, signUp.id(), new FirstName("Jo")), other);
            refused(it -> hosting.walksAlongNoMore(it, activity, signUp.id(), new FirstName("Jo")), other);
            refused(it -> hosting.removeAlways(it, activity, signUp.id()), other);
            refused(it -> hosting.wordsAgain(it, activity, signUp.id()), other);
            refused(it -> hosting.cancel(it, activity, DEC_1), other);
            refused(it -> hosting.restore(it, activity, DEC_1), other);
            refused(it -> hosting.move(it, activity, DEC_1, DEC_8, LocalTime.NOON), other);
            refused(it -> hosting.keepPlaceForNewcomer(it, activity, true), other);
            assertThat(joining.find(signUp.id())).isPresent();
        }

        private static void refused(Consumer<PersonId> act, PersonId person) {
            assertThatExceptionOfType(NotYours.class).isThrownBy(() -> act.accept(person));
        }

        @Test
        void aHostTakesNobodyOffAnotherList() {
            var activity = SampleActivities.keep(agenda, 8);
            var signUp = comes(SampleActivities.keep(agenda, 8), person(), Attendance.of(1));

            hosting.remove(hostOf(activity), activity, signUp.id());

            assertThat(joining.find(signUp.id())).isPresent();
        }

        @Test
        void whoIsAddedByHandIsMarkedSoAndGetsWords() {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);

            var added = (Coming) hosting.add(host, activity, DEC_1, entered("Truus", Channel.HOST));

            assertThat(added.words()).isPresent();
            assertThat(hosting.guests(host, activity, DEC_1).getFirst().signUp().channel())
                    .isEqualTo(Channel.HOST);
            hosting.remove(host, activity, added.signUp().id());
            assertThat(hosting.guests(host, activity, DEC_1)).isEmpty();
            // It was the host who did so, not the guest.
            assertThat(journal.about(new Subject("SIGN_UP", added.signUp().id().toString())))
                    .extracting(it -> it.act(), it -> it.actor())
                    .containsExactlyInAnyOrder(tuple("JOINED", host.toString()), tuple("LEFT", host.toString()));
        }

        private static OnBehalf entered(String name, Channel channel) {
            return new OnBehalf(new FirstName(name), Attendance.of(2), channel, Optional.empty(), UUID.randomUUID());
        }

        @Test
        void theDeskEntersSomebodyWithHowTheyToldItAndWhereToRingThem() {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);
            var desk = SampleStaff.with(Role.DESK, WEST_BETUWE, residents, jdbc);
            var needing = new Attendance(1, true, false, Set.of(Need.INTERPRETER));
            var told = new OnBehalf(
                    new FirstName("Truus"),
                    needing,
                    Channel.HOME_VISIT,
                    Optional.of(new PhoneNumber("0612345678")),
                    UUID.randomUUID());

            var added = (Coming) hosting.add(desk, activity, DEC_1, told);
            hosting.add(desk, activity, DEC_1, told);

            assertThat(added.words()).isPresent();
            assertThat(added.signUp().channel()).isEqualTo(Channel.HOME_VISIT);
            assertThat(hosting.guests(desk, activity, DEC_1)).singleElement().satisfies(it -> {
                assertThat(it.telephone()).isEmpty();
                assertThat(it.signUp().attendance().needs()).isEmpty();
            });
            assertThat(hosting.guests(host, activity, DEC_1)).singleElement().satisfies(it -> {
                assertThat(it.telephone()).isEmpty();
                assertThat(it.signUp().attendance().needs()).containsExactly(Need.INTERPRETER);
            });
        }

        @Test
        void whereThereIsNoHostTheDeskIsToldWhatSomebodyNeeds() {
            var activity = SampleActivities.keep(agenda, 8);
            var desk = SampleStaff.with(Role.DESK, WEST_BETUWE, residents, jdbc);
            comes(activity, person(), new Attendance(1, false, false, Set.of(Need.LIFT)));

            assertThat(hosting.guests(desk, activity, DEC_1))
                    .singleElement()
                    .satisfies(
                            it -> assertThat(it.signUp().attendance().needs()).containsExactly(Need.LIFT));
        }

        @Test
        void whoWouldLikeCompanyIsFoundByTheDeskOfThatPlaceWithWhereToRingThem() {
            var activity = SampleActivities.keep(agenda, 8);
            var desk = SampleStaff.with(Role.DESK, WEST_BETUWE, residents, jdbc);
            var elsewhere = SampleStaff.with(Role.CONNECTOR, ALMELO, residents, jdbc);
            var ria = person();
            telephones.keep(ria, new PhoneNumber("0612345678"));
            var asking = comes(activity, ria, new Attendance(1, false, true, Set.of(Need.LIFT)));

            assertThat(hosting.wantCompany(desk))
                    .filteredOn(it -> it.signUp().id().equals(asking.id()))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.telephone()).contains(new PhoneNumber("0612345678"));
                        assertThat(it.signUp().attendance().needs()).isEmpty();
                    });
            assertThat(hosting.wantCompany(elsewhere))
                    .extracting(it -> it.signUp().id())
                    .doesNotContain(asking.id());
            assertThat(hosting.wantCompany(hostOf(activity))).isEmpty();
        }

        @Test
        void nobodySaysThatItCameInElsewhereThanItDid() {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);
            var desk = SampleStaff.with(Role.STAND_IN, WEST_BETUWE, residents, jdbc);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> hosting.add(host, activity, DEC_1, entered("Jo", Channel.COUNTER)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> hosting.add(desk, activity, DEC_1, entered("Jo", Channel.HOST)));
            assertThatIllegalArgumentException().isThrownBy(() -> entered("Jo", Channel.SELF));
        }

        @Test
        void theMunicipalityIsNoDesk() {
            var activity = SampleActivities.keep(agenda, 8);

            assertThat(hosting.as(SampleStaff.with(Role.MUNICIPALITY, WEST_BETUWE, residents, jdbc), activity))
                    .isEmpty();
            assertThat(hosting.as(SampleStaff.with(Role.CONNECTOR, WEST_BETUWE, residents, jdbc), activity))
                    .contains(ActsAs.STAFF);
            assertThat(hosting.as(hostOf(activity), activity)).contains(ActsAs.HOST);
        }

        @Test
        void aDateThatAHostCancelsIsOffAlsoAfterTheActivityIsLoadedAgain() {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);

            hosting.cancel(host, activity, DEC_1);
            SampleActivities.keep(agenda, activity, 9, TUESDAYS);

            assertThat(agenda.on(activity, DEC_1).orElseThrow().state()).isEqualTo(State.CANCELLED);
            assertThat(journal.about(new Subject("ACTIVITY", activity.value())))
                    .extracting(Entry::act)
                    .contains("DATE_CANCELLED");
            hosting.restore(host, activity, DEC_1);
            assertThat(agenda.on(activity, DEC_1).orElseThrow().state()).isEqualTo(State.PLANNED);
        }

        @Test
        void aDateThatAHostMovesKeepsWhoComes() {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);
            var coming = comes(activity, person(), Attendance.of(1));

            hosting.move(host, activity, DEC_1, DEC_1.plusDays(1), LocalTime.of(14, 0));

            var moved = agenda.on(activity, DEC_1).orElseThrow();
            assertThat(moved.state()).isEqualTo(State.MOVED);
            assertThat(moved.start()).isEqualTo("2026-12-02T13:00:00Z");
            assertThat(joining.ahead(coming.person())).containsExactly(coming);
        }

        @Test
        void aMovedDateCanBeCancelledAndComesBackWhereItWas() {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);
            hosting.move(host, activity, DEC_1, DEC_1.plusDays(1), LocalTime.of(14, 0));

            hosting.cancel(host, activity, DEC_1);
            assertThat(agenda.on(activity, DEC_1).orElseThrow().state()).isEqualTo(State.CANCELLED);

            hosting.restore(host, activity, DEC_1);
            assertThat(agenda.on(activity, DEC_1).orElseThrow().state()).isEqualTo(State.PLANNED);
        }

        @Test
        void aDateThatTheActivityDoesNotHaveIsNeitherOffNorMoved() {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);
            var wednesday = DEC_1.plusDays(1);

            hosting.cancel(host, activity, wednesday);
            hosting.move(host, activity, wednesday, DEC_8, LocalTime.NOON);
            hosting.restore(host, activity, DEC_1);

            assertThat(hosting.isChanged(activity, wednesday)).isFalse();
            assertThat(journal.about(new Subject("ACTIVITY", activity.value())))
                    .extracting(Entry::act)
                    .doesNotContain("DATE_CANCELLED", "DATE_MOVED", "DATE_RESTORED");
        }

        @Test
        void whatTheActivityItselfSaysIsNotAHostsToRestore() {
            var activity = SampleActivities.keep(agenda, 8);
            SampleActivities.keep(agenda, activity, 8, TUESDAYS.cancel(DEC_1));
            var host = hostOf(activity);
            hosting.cancel(host, activity, DEC_8);

            assertThat(hosting.isChanged(activity, DEC_1)).isFalse();
            assertThat(hosting.isChanged(activity, DEC_8)).isTrue();
        }

        @Test
        void twoTapsAtOnceAreOneChange() throws Exception {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);

            tappedAtOnce(_ -> hosting.cancel(host, activity, DEC_1));
            tappedAtOnce(_ -> hosting.move(host, activity, DEC_1, DEC_8, LocalTime.NOON));
            tappedAtOnce(_ -> hosting.cancel(host, activity, DEC_1));
            tappedAtOnce(_ -> hosting.restore(host, activity, DEC_1));

            assertThat(changes(activity))
                    .containsExactly("DATE_CANCELLED", "DATE_MOVED", "DATE_CANCELLED", "DATE_RESTORED");
        }

        @Test
        void ofTapsAtOnceOnTwoButtonsEachThatChangesNothingIsNoAct() throws Exception {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);

            tappedAtOnce(it -> {
                if (it % 2 == 0) {
                    hosting.cancel(host, activity, DEC_1);
                } else {
                    hosting.move(host, activity, DEC_1, DEC_8, LocalTime.NOON);
                }
            });

            var changes = changes(activity);
            assertThat(changes).contains("DATE_CANCELLED", "DATE_MOVED");
            assertThat(IntStream.range(1, changes.size()))
                    .noneMatch(it -> changes.get(it).equals(changes.get(it - 1)));
        }

        private static void tappedAtOnce(IntConsumer tap) throws Exception {
            try (var taps = Executors.newFixedThreadPool(6)) {
                var all = taps.invokeAll(IntStream.range(0, 12)
                        .<Callable<Boolean>>mapToObj(it -> () -> {
                            tap.accept(it);
                            return true;
                        })
                        .toList());
                for (var one : all) {
                    assertThat(one.get()).isTrue();
                }
            }
        }

        private List<String> changes(ListingId activity) {
            return journal.about(new Subject("ACTIVITY", activity.value())).stream()
                    .map(Entry::act)
                    .filter(it -> it.startsWith("DATE_"))
                    .toList();
        }

        @Test
        void whatTheActivityItselfSaysIsOffIsNotCalledOffAgain() {
            var activity = SampleActivities.keep(agenda, 8);
            SampleActivities.keep(agenda, activity, 8, TUESDAYS.cancel(DEC_1));

            hosting.cancel(hostOf(activity), activity, DEC_1);

            assertThat(hosting.isChanged(activity, DEC_1)).isFalse();
            assertThat(changes(activity)).isEmpty();
        }

        @Test
        void aDateMovesNeitherToThePastNorFarAhead() {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);

            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            hosting.move(host, activity, DEC_1, LocalDate.of(2026, 11, 25), LocalTime.of(14, 59)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> hosting.move(host, activity, DEC_1, LocalDate.of(2027, 11, 25), LocalTime.NOON));
        }

        @Test
        void whoWalksAlongIsToldByNameAndWhoFoundThemIsWritten() {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);
            var coming = comes(activity, person(), new Attendance(1, true, true, Set.of()));

            assertThat(hosting.walksAlong(host, activity, coming.id(), new FirstName("Marjan")))
                    .isEmpty();

            assertThat(walksAlong(coming)).isEqualTo("Marjan");
            assertThat(acts(coming)).contains(tuple("WALKS_ALONG", host.toString()));
        }

        private String walksAlong(SignUp signUp) {
            return joining.find(signUp.id()).orElseThrow().walksAlong();
        }

        private List<Tuple> acts(SignUp signUp) {
            return journal.about(new Subject("SIGN_UP", signUp.id().toString())).stream()
                    .map(it -> tuple(it.act(), it.actor()))
                    .toList();
        }

        @Test
        void whoFindsSomebodyLaterHearsWhoWasFoundAndThatStays() {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);
            var desk = SampleStaff.with(Role.DESK, WEST_BETUWE, residents, jdbc);
            var coming = comes(activity, person(), new Attendance(1, true, true, Set.of()));
            hosting.walksAlong(host, activity, coming.id(), new FirstName("Marjan"));

            assertThat(hosting.walksAlong(desk, activity, coming.id(), new FirstName("Jo")))
                    .contains(new FirstName("Marjan"));
            assertThat(hosting.walksAlong(desk, activity, coming.id(), new FirstName("Marjan")))
                    .as("the same is no news")
                    .isEmpty();

            assertThat(walksAlong(coming)).isEqualTo("Marjan");
            assertThat(acts(coming))
                    .filteredOn(it -> it.toList().contains("WALKS_ALONG"))
                    .hasSize(1);
        }

        @Test
        void whoAskedForNobodyGetsNobody() {
            var activity = SampleActivities.keep(agenda, 8);
            var coming = comes(activity, person(), Attendance.of(1));

            assertThat(hosting.walksAlong(hostOf(activity), activity, coming.id(), new FirstName("Jo")))
                    .isEmpty();

            assertThat(walksAlong(coming)).isEmpty();
        }

        @Test
        void whoWasFoundIsTakenBackByWhoSeesThemThere() {
            var activity = SampleActivities.keep(agenda, 8);
            var host = hostOf(activity);
            var coming = comes(activity, person(), new Attendance(1, true, true, Set.of()));
            hosting.walksAlong(host, activity, coming.id(), new FirstName("Marjan"));

            hosting.walksAlongNoMore(host, activity, coming.id(), new FirstName("Jo"));
            assertThat(walksAlong(coming)).as("it was Jo on an old page").isEqualTo("Marjan");
            hosting.walksAlongNoMore(host, activity, coming.id(), new FirstName("Marjan"));
            hosting.walksAlongNoMore(host, activity, coming.id(), new FirstName("Marjan"));

            assertThat(walksAlong(coming)).isEmpty();
            assertThat(acts(coming))
                    .filteredOn(it -> it.toList().contains("WALKS_ALONG_NO_MORE"))
                    .containsExactly(tuple("WALKS_ALONG_NO_MORE", host.toString()));
            hosting.walksAlong(host, activity, coming.id(), new FirstName("Jo"));
            assertThat(walksAlong(coming)).isEqualTo("Jo");
        }

        @Test
        void whoComesEveryTimeIsTakenOffForGood() {
            var activity = SampleActivities.keep(agenda, 1);
            var host = hostOf(activity);
            joining.join(activity, DEC_8, new Joiner.Known(person()), Attendance.of(1), UUID.randomUUID());
            var gijs = person();
            standing.take(activity, new Joiner.Known(gijs), Attendance.of(1), UUID.randomUUID());
            var place = standing.of(gijs, activity).orElseThrow();
            var coming = joining.ahead(gijs).getFirst();
            assertThat(offers.of(gijs)).hasSize(1);

            hosting.removeAlways(host, activity, coming.id());
            hosting.removeAlways(host, activity, coming.id());
            clock.set("2026-12-02", "03:00");
            standing.goOn(activity);

            assertThat(joining.ahead(gijs)).isEmpty();
            assertThat(offers.of(gijs)).isEmpty();
            assertThat(standing.of(gijs)).isEmpty();
            assertThat(acts(coming)).contains(tuple("LEFT", host.toString()));
            assertThat(journal.about(new Subject("STANDING_PLACE", place.id().toString())))
                    .extracting(Entry::act, Entry::actor)
                    .containsExactly(tuple("STANDING_ENDED", host.toString()));
        }

        @Test
        void whoComesOnceIsNotTakenOffOtherDates() {
            var activity = SampleActivities.keep(agenda, 8);
            var ria = person();
            var coming = comes(activity, ria, Attendance.of(1));

            hosting.removeAlways(hostOf(activity), activity, coming.id());

            assertThat(joining.ahead(ria)).containsExactly(coming);
        }

        @Test
        void theDeskGetsOtherWordsForWhomItJustWroteDown() {
            var activity = SampleActivities.keep(agenda, 8);
            var desk = SampleStaff.with(Role.DESK, WEST_BETUWE, residents, jdbc);
            var colleague = SampleStaff.with(Role.DESK, WEST_BETUWE, residents, jdbc);
            var added = (Coming) hosting.add(desk, activity, DEC_1, entered("Truus", Channel.COUNTER));
            var signUp = added.signUp();

            assertThat(hosting.wordsAgain(colleague, activity, signUp.id())).isEmpty();
            var words = hosting.wordsAgain(desk, activity, signUp.id()).orElseThrow();

            assertThat(residents.byWords(words.text())).map(Person::id).contains(signUp.person());
            assertThat(residents.byWords(added.words().orElseThrow().text())).isEmpty();
            clock.set("2026-11-25", "15:15");
            assertThat(hosting.wordsAgain(desk, activity, signUp.id())).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = Channel.class,
                names = {"COUNTER", "HOME_VISIT", "TELEPHONE", "POSTER"})
        void whomTheDeskSawIsKnownToBeMet(Channel channel) {
            var activity = SampleActivities.keep(agenda, 8);
            var desk = SampleStaff.with(Role.DESK, WEST_BETUWE, residents, jdbc);
            var truus = ((Coming) hosting.add(desk, activity, DEC_1, entered("Truus", channel)))
                    .signUp()
                    .person();

            var isSeen = channel == Channel.COUNTER || channel == Channel.HOME_VISIT;
            assertThat(metPeople.metBefore(clock.instant(), List.of(truus)))
                    .isEqualTo(isSeen ? Set.of(truus) : Set.of());
            assertThat(metPeople.metBefore(clock.instant().minusSeconds(1), List.of(truus)))
                    .isEmpty();
        }

        @Test
        void whoSignedUpThemselvesKeepsTheirWords() {
            var activity = SampleActivities.keep(agenda, 8);
            var coming = comes(activity, person(), Attendance.of(1));

            assertThat(hosting.wordsAgain(hostOf(activity), activity, coming.id()))
                    .isEmpty();
        }
    }
}
