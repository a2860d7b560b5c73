package nl.omdehoek.notifications;

import static nl.omdehoek.activities.SampleActivities.DEC_1;
import static nl.omdehoek.activities.SampleActivities.DEC_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.activities.Joiner;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.SampleActivities;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.activities.StandingPlaces;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.notifications.SmsGateway.ShortText;
import nl.omdehoek.notifications.ToRing.News;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom no mail reaches is rung: by the host or the desk, once, and by a text where there is a provider. */
class RingListTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final AreaCode WEST_BETUWE = AreaCode.parse("GM1960").orElseThrow();
        private static final int LATEST = 1_000;
        private static final AreaCode ALMELO = AreaCode.parse("GM0141").orElseThrow();

        @Autowired
        private AboutMe aboutMe;

        @Autowired
        private MailData mails;

        @Autowired
        private List<LetterWriter> writers;

        @Autowired
        private Outbox outbox;

        @Autowired
        private ShownLetters shown;

        @Autowired
        private LetterText text;

        @Autowired
        private Agenda agenda;

        @Autowired
        private Joining joining;

        @Autowired
        private StandingPlaces standing;

        @Autowired
        private Hosting hosting;

        @Autowired
        private Keepers keepers;

        @Autowired
        private Residents residents;

        @Autowired
        private MailAddresses addresses;

        @Autowired
        private PhoneNumbers telephones;

        @Autowired
        private TestClock clock;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private Origin origin;

        @Autowired
        private Journal journal;

        private final MailServer server = new MailServer();
        private final List<ShortText> texts = new ArrayList<>();
        private ListingId activity = SampleListings.newId();
        private PersonId host = new PersonId(UUID.randomUUID());
        private PersonId desk = host;
        private RingList ringing;
        private Post post;

        @BeforeEach
        void mailIsSentAndTextsAreNot() {
            activity = SampleActivities.keep(agenda, 8);
            host = person("Leila");
            keepers.appoint(host, ListingKind.ACTIVITY, activity, "test");
            desk = SampleStaff.with(Role.DESK, WEST_BETUWE, residents, jdbc);
            var delivery = new MailSetup().delivery(shown, server.settings(), text, origin);
            ringing = ringing(delivery);
            post = post(delivery, false);
        }

        @AfterEach
        void theMailServerStops() {
            server.close();
        }

        private RingList ringing(Delivery delivery) {
            return new RingList(
                    outbox, delivery, joining, agenda, hosting, residents, addresses, telephones, journal, clock);
        }

        private Post post(Delivery delivery, boolean reaches) {
            var gateway = new SmsGateway() {
                @Override
                public boolean reaches() {
                    return reaches;
                }

                @Override
                public void send(ShortText sms) {
                    texts.add(sms);
                }
            };
            return new Post(
                    outbox, writers, residents, addresses, delivery, new Texting(telephones, gateway, text), clock);
        }

        private PersonId person(String name) {
            return residents.welcome(new FirstName(name)).person().id();
        }

        private SignUp comes(PersonId person) {
            return ((Coming) joining.join(
                            activity, DEC_1, new Joiner.Known(person), Attendance.of(1), UUID.randomUUID()))
                    .signUp();
        }

        private List<String> namesToRing(PersonId actor) {
            return ringing.of(actor, activity, DEC_1).stream()
                    .map(it -> it.name().text())
                    .toList();
        }

        /** Those who come are told on another thread. */
        private void awaitNews(SignUp signUp, int howMany) {
            await().until(() -> jdbc.sql("select count(*) from mail where person = :person and kind like 'DATE_%'")
                            .param("person", signUp.person().value())
                            .query(Integer.class)
                            .single()
                    == howMany);
        }

        @Test
        void whoGetsNoMailStandsOnTheListUntilSomebodyRang() {
            var ria = comes(person("Ria"));
            var wim = person("Wim");
            addresses.propose(wim, new MailAddress(UUID.randomUUID() + "@voorbeeld.nl"));
            addresses.prove(wim);
            var mailed = comes(wim);
            assertThat(namesToRing(host)).isEmpty();

            hosting.cancel(host, activity, DEC_1);
            awaitNews(ria, 1);
            awaitNews(mailed, 1);

            assertThat(namesToRing(host)).containsExactly("Ria");
            post.deliver();
            assertThat(namesToRing(desk)).containsExactly("Ria");

            ringing.rung(host, ria.id(), LATEST);

            assertThat(namesToRing(host)).isEmpty();
            assertThat(namesToRing(desk)).isEmpty();
            assertThat(journal.about(new Subject("SIGN_UP", ria.id().toString())))
                    .extracting(Entry::act, Entry::actor)
                    .contains(tuple("RUNG", host.toString()));
        }

        @Test
        void onlyTheDeskIsToldTheNumber() {
            var ria = comes(person("Ria"));
            telephones.keep(ria.person(), new PhoneNumber("0612345678"));
            hosting.cancel(host, activity, DEC_1);
            awaitNews(ria, 1);

            var hosts = ringing.of(host, activity, DEC_1).getFirst();
            assertThat(hosts.telephone()).isEmpty();
            assertThat(hosts.hasNumber()).isTrue();
            assertThat(ringing.of(desk, activity, DEC_1).getFirst().telephone())
                    .contains(new PhoneNumber("0612345678"));
        }

        @Test
        void theDeskSeesWhatIsHeldInItsArea() {
            var ria = comes(person("Ria"));
            hosting.move(host, activity, DEC_1, DEC_1.plusDays(1), LocalTime.of(14, 0));
            awaitNews(ria, 1);
            var almelo = SampleStaff.with(Role.DESK, ALMELO, residents, jdbc);

            assertThat(ringing.everywhere(desk))
                    .filteredOn(it -> it.signUp().equals(ria.id()))
                    .extracting(ToRing::news)
                    .containsExactly(News.MOVED);
            assertThat(ringing.everywhere(almelo)).extracting(ToRing::signUp).doesNotContain(ria.id());
            assertThatExceptionOfType(NotYours.class).isThrownBy(() -> ringing.of(almelo, activity, DEC_1));
            assertThatExceptionOfType(NotYours.class).isThrownBy(() -> ringing.rung(almelo, ria.id(), LATEST));
            assertThatExceptionOfType(NotYours.class).isThrownBy(() -> ringing.rung(ria.person(), ria.id(), LATEST));
        }

        @Test
        void whoNeverHeardOfAChangeNeedNotHearThatItIsUndone() {
            var ria = comes(person("Ria"));
            var truus = comes(person("Truus"));
            hosting.cancel(host, activity, DEC_1);
            awaitNews(ria, 1);
            awaitNews(truus, 1);
            ringing.rung(host, truus.id(), LATEST);

            hosting.restore(host, activity, DEC_1);
            awaitNews(ria, 2);
            awaitNews(truus, 2);

            assertThat(ringing.of(host, activity, DEC_1))
                    .extracting(it -> it.name().text(), ToRing::news)
                    .containsExactly(tuple("Truus", News.ON_AGAIN));
        }

        @Test
        void whoSignedUpForTheOtherDayHearsThatItIsAsPlannedAfterAll() {
            hosting.move(host, activity, DEC_1, DEC_1.plusDays(2), LocalTime.of(14, 0));
            clock.set(clock.instant().plusSeconds(1));
            var ria = comes(person("Ria"));
            clock.set(clock.instant().plusSeconds(1));

            hosting.restore(host, activity, DEC_1);
            awaitNews(ria, 1);

            assertThat(ringing.of(host, activity, DEC_1))
                    .extracting(ToRing::news)
                    .containsExactly(News.ON_AGAIN);
        }

        @Test
        void whoWasToldOfOneChangeHasTheNextToHear() {
            var ria = comes(person("Ria"));
            hosting.move(host, activity, DEC_1, DEC_1.plusDays(2), LocalTime.of(14, 0));
            awaitNews(ria, 1);
            var moved = ringing.of(host, activity, DEC_1).getFirst();
            hosting.cancel(host, activity, DEC_1);
            awaitNews(ria, 2);

            ringing.rung(host, ria.id(), moved.changes());

            assertThat(ringing.of(host, activity, DEC_1))
                    .extracting(ToRing::news)
                    .containsExactly(News.OFF);
        }

        @Test
        void whoIsToBeRungStaysOnTheListUntilTheDate() {
            var ria = comes(person("Ria"));
            var desks = ringing.everywhere(desk).size();
            hosting.cancel(host, activity, DEC_1);
            awaitNews(ria, 1);
            post.deliver();

            // As if each mail were kept for a day only, and the date were months ahead.
            mails.erasePast(LocalDate.of(2027, 2, 1));

            assertThat(namesToRing(host)).containsExactly("Ria");
            assertThat(ringing.everywhere(desk)).hasSize(desks + 1);
        }

        @Test
        void everyLookOfTheDeskStandsInTheJournal() {
            var ria = comes(person("Ria"));
            hosting.cancel(host, activity, DEC_1);
            awaitNews(ria, 1);

            ringing.everywhere(desk);
            hosting.guests(desk, activity, DEC_1);
            hosting.guests(host, activity, DEC_1);

            assertThat(journal.about(new Subject("SIGN_UP", ria.id().toString())))
                    .extracting(Entry::act, Entry::actor)
                    .contains(tuple("LOOKED_AT_GUESTS", desk.toString()));
            assertThat(journal.about(new Subject("ACTIVITY", activity.value())))
                    .extracting(Entry::act, Entry::actor)
                    .contains(tuple("LOOKED_AT_GUESTS", desk.toString()))
                    .doesNotContain(tuple("LOOKED_AT_GUESTS", host.toString()));
        }

        @Test
        void nobodyIsRungAboutWhatIsOver() {
            var ria = comes(person("Ria"));
            hosting.cancel(host, activity, DEC_1);
            awaitNews(ria, 1);

            clock.set(DEC_8.atStartOfDay(clock.getZone()).toInstant());

            assertThat(namesToRing(host)).isEmpty();
        }

        @Test
        void whileTheMailServerIsDownEverybodyIsRung() {
            var wim = person("Wim");
            addresses.propose(wim, new MailAddress(UUID.randomUUID() + "@voorbeeld.nl"));
            addresses.prove(wim);
            var coming = comes(wim);
            hosting.cancel(host, activity, DEC_1);
            awaitNews(coming, 1);
            assertThat(namesToRing(host)).isEmpty();
            server.close();

            for (var tries = 0; tries < 3; tries++) {
                post.deliver();
                clock.set(clock.instant().plus(Duration.ofHours(1)));
            }

            assertThat(namesToRing(host)).containsExactly("Wim");
        }

        @Test
        void aTextGoesToWhoHasATelephoneAndNoMail() {
            var ria = comes(person("Ria"));
            telephones.keep(ria.person(), new PhoneNumber("0612345678"));
            hosting.cancel(host, activity, DEC_1);
            awaitNews(ria, 1);

            post.deliver();

            assertThat(texts)
                    .filteredOn(it -> it.person().equals(ria.person()))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.to()).isEqualTo(new PhoneNumber("0612345678"));
                        assertThat(it.text())
                                .startsWith("Gaat niet door: ")
                                .contains("dinsdag 1 december")
                                .doesNotContain("http");
                    });
            // No provider took it.
            assertThat(namesToRing(host)).containsExactly("Ria");
        }

        @Test
        void whoWasReachedByATextNeedNotBeRung() {
            var ria = comes(person("Ria"));
            telephones.keep(ria.person(), new PhoneNumber("0612345678"));
            hosting.cancel(host, activity, DEC_1);
            awaitNews(ria, 1);

            post(new MailSetup().delivery(shown, server.settings(), text, origin), true)
                    .deliver();

            assertThat(namesToRing(host)).isEmpty();
        }

        @Test
        void hostsHearOnceThatSomebodyWhoWasForgottenDoesNotCome() {
            var ria = person("Ria");
            standing.take(activity, new Joiner.Known(ria), Attendance.of(1), UUID.randomUUID());
            assertThat(joining.ahead(ria)).hasSizeGreaterThan(2);

            aboutMe.forget(ria);

            await().untilAsserted(() -> assertThat(eventsToHear()).isZero());
            assertThat(gone()).hasSize(1);
            var letter = text.plain(
                    write(MailKind.GUEST_GONE, host, gone().getFirst()).orElseThrow(), recipient(host));
            assertThat(letter)
                    .contains("Kijk wie er nu komen.")
                    .doesNotContain("Ria")
                    .contains("/mijn/host/" + activity);
        }

        private List<String> gone() {
            return jdbc.sql("select about from mail where person = :person and kind = 'GUEST_GONE'")
                    .param("person", host.value())
                    .query((row, _) -> row.getString("about"))
                    .list();
        }

        private int eventsToHear() {
            return jdbc.sql("select count(*) from event_publication where serialized_event like :activity"
                            + " and completion_date is null")
                    .param("activity", "%" + activity + "%")
                    .query(Integer.class)
                    .single();
        }

        @Test
        void theConnectorIsAskedToFindCompanyAndNotToldForWhomInTheMail() {
            var connector = SampleStaff.with(Role.CONNECTOR, WEST_BETUWE, residents, jdbc);
            var ria = person("Ria");
            var asking = ((Coming) joining.join(
                            activity,
                            DEC_1,
                            new Joiner.Known(ria),
                            new Attendance(1, true, true, Set.of()),
                            UUID.randomUUID()))
                    .signUp();

            await().until(() ->
                    write(MailKind.WALK_ALONG, connector, asking.id().toString())
                                    .isPresent()
                            && jdbc.sql("select count(*) from mail where person = :person and about = :about")
                                            .param("person", connector.value())
                                            .param("about", asking.id().toString())
                                            .query(Integer.class)
                                            .single()
                                    == 1);
            var letter = write(MailKind.WALK_ALONG, connector, asking.id().toString())
                    .orElseThrow();
            assertThat(text.plain(letter, recipient(connector)))
                    .contains("/balie")
                    .doesNotContain("Ria");
            assertThat(hosting.wantCompany(connector))
                    .extracting(it -> it.signUp().id())
                    .contains(asking.id());

            hosting.walksAlong(connector, activity, asking.id(), new FirstName("Jo"));

            assertThat(write(MailKind.WALK_ALONG, connector, asking.id().toString()))
                    .isEmpty();
            assertThat(hosting.wantCompany(connector))
                    .extracting(it -> it.signUp().id())
                    .doesNotContain(asking.id());
        }

        private Optional<Letter> write(MailKind kind, PersonId to, String about) {
            return writers.stream()
                    .filter(it -> it.kind() == kind)
                    .findFirst()
                    .orElseThrow()
                    .write(recipient(to), about);
        }

        private Recipient recipient(PersonId person) {
            var dutch = Texts.in(Texts.DUTCH);
            return new Recipient(
                    residents.find(person).orElseThrow(),
                    dutch,
                    new Saying(dutch, ZonedDateTime.now(clock), LocalTime.MAX));
        }
    }
}
