package nl.omdehoek.notifications;

import static nl.omdehoek.activities.SampleActivities.DEC_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.activities.JoinOutcome.Waits;
import nl.omdehoek.activities.Joiner;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.PlaceOffers;
import nl.omdehoek.activities.SampleActivities;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.activities.Waiting;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is no longer so when a mail is sent is not told: that somebody comes to what is off, or may come to what is over. */
@OnDatabase
class DateLettersTests {

    @Autowired
    private YouComeLetter youCome;

    @Autowired
    private PlaceHeldLetter placeHeld;

    @Autowired
    private Joining joining;

    @Autowired
    private PlaceOffers offers;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Hosting hosting;

    @Autowired
    private Keepers keepers;

    @Autowired
    private Agenda agenda;

    @Autowired
    private Residents residents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private SignUp comes(ListingId activity) {
        var joiner = new Joiner.New(new FirstName("Noor"));
        return ((Coming) joining.join(activity, DEC_1, joiner, Attendance.of(1), UUID.randomUUID())).signUp();
    }

    /** Somebody for whom a place is held that came free. */
    private Waiting held(ListingId activity) {
        var leaves = comes(activity);
        var joiner = new Joiner.New(new FirstName("Wim"));
        var waiting =
                ((Waits) joining.joinOrWait(activity, DEC_1, joiner, Attendance.of(1), UUID.randomUUID())).waiting();
        joining.leave(leaves.person(), leaves.id());
        return offers.find(waiting.id()).orElseThrow();
    }

    private void cancel(ListingId activity) {
        var host = residents.welcome(new FirstName("Leila")).person().id();
        keepers.appoint(host, ListingKind.ACTIVITY, activity, "test");
        hosting.cancel(host, activity, DEC_1);
    }

    private Recipient recipient(PersonId person) {
        var texts = Texts.in(Texts.DUTCH);
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        return new Recipient(residents.find(person).orElseThrow(), texts, saying);
    }

    private Optional<Letter> youCome(SignUp signUp) {
        return youCome.write(recipient(signUp.person()), signUp.id().toString());
    }

    private Optional<Letter> placeHeld(Waiting waiting) {
        return placeHeld.write(recipient(waiting.person()), waiting.id() + " " + waiting.heldUntil());
    }

    @Test
    void thatSomebodyComesIsToldUntilItIsOver() {
        var coming = comes(SampleActivities.keep(agenda, 8));

        clock.set("2026-12-01", "20:59");
        assertThat(youCome(coming).orElseThrow().subject()).isEqualTo("Je komt: Bankje");
        clock.set("2026-12-01", "21:00");
        assertThat(youCome(coming)).isEmpty();
    }

    @Test
    void nobodyIsToldToComeToWhatIsOff() {
        var activity = SampleActivities.keep(agenda, 8);
        var coming = comes(activity);
        cancel(activity);

        assertThat(youCome(coming)).isEmpty();
    }

    @Test
    void aPlaceIsOfferedAsLongAsItIsHeld() {
        var held = held(SampleActivities.keep(agenda, 1));

        assertThat(placeHeld(held).orElseThrow().subject()).isEqualTo("Er is een plek voor je: Bankje");
        clock.set(Objects.requireNonNull(held.heldUntil()));
        assertThat(placeHeld(held)).isEmpty();
    }

    @Test
    void noPlaceIsOfferedToWhoMayTakeNoPart() {
        var held = held(SampleActivities.keep(agenda, 1));
        suspensions.suspend(held.person(), new Grounds("Je schold."), SampleStaff.administrator(residents, jdbc));

        assertThat(placeHeld(held)).isEmpty();
    }

    @Test
    void noPlaceIsOfferedAtWhatIsOff() {
        var activity = SampleActivities.keep(agenda, 1);
        var held = held(activity);
        cancel(activity);

        assertThat(placeHeld(held)).isEmpty();
    }
}
