package nl.omdehoek.activities;

import static nl.omdehoek.activities.SampleActivities.DEC_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.messages.Conversations;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Host and guest may talk about the activity that they share, and nobody else. */
@OnDatabase
class HostsAndGuestsTests {

    @Autowired
    private Conversations conversations;

    @Autowired
    private Joining joining;

    @Autowired
    private Agenda agenda;

    @Autowired
    private Keepers keepers;

    @Autowired
    private Residents residents;

    private ListingId activity = SampleListings.newId();
    private PersonId host = new PersonId(UUID.randomUUID());

    @BeforeEach
    void anActivityWithAHost() {
        activity = SampleActivities.keep(agenda, 12);
        host = residents.welcome(new FirstName("Hanna")).person().id();
        keepers.appoint(host, ListingKind.ACTIVITY, activity, "test");
    }

    private PersonId guest(ListingId of) {
        var coming = (Coming)
                joining.join(of, DEC_1, new Joiner.New(new FirstName("Gijs")), Attendance.of(1), UUID.randomUUID());
        return coming.signUp().person();
    }

    private static Subject about(ListingId activity) {
        return new Subject("ACTIVITY", activity.value());
    }

    @Test
    void hostAndGuestHaveOneConversationWhoeverBeginsIt() {
        var guest = guest(activity);
        var conversation = conversations.between(guest, host, about(activity)).orElseThrow();

        assertThat(conversations.between(host, guest, about(activity))).contains(conversation);
        assertThat(conversations.of(guest)).hasSize(1);
    }

    @Test
    void whoBeganAndSaidNothingIsNotSeenByTheOther() {
        var guest = guest(activity);
        assertThat(conversations.between(guest, host, about(activity))).isPresent();

        assertThat(conversations.of(guest)).hasSize(1);
        assertThat(conversations.of(host)).isEmpty();
    }

    @Test
    void guestsAmongEachOtherMayNot() {
        assertThat(conversations.between(guest(activity), guest(activity), about(activity)))
                .isEmpty();
    }

    @Test
    void whoComesToSomethingElseMayNot() {
        var other = SampleActivities.keep(agenda, 12);
        var guest = guest(other);

        assertThat(conversations.between(guest, host, about(activity))).isEmpty();
        assertThat(conversations.between(guest, host, about(other))).isEmpty();
        assertThat(conversations.between(guest, host, new Subject("PLACE", activity.value())))
                .isEmpty();
        assertThat(conversations.between(guest, host, new Subject("ACTIVITY", "?")))
                .isEmpty();
    }

    @Test
    void nobodyTalksWithThemselves() {
        joining.join(activity, DEC_1, new Joiner.Known(host), Attendance.of(1), UUID.randomUUID());

        assertThat(conversations.between(host, host, about(activity))).isEmpty();
    }

    @Test
    void whatWasBegunGoesOnWhenTheSignUpIsGone() {
        var coming = (Coming) joining.join(
                activity, DEC_1, new Joiner.New(new FirstName("Gijs")), Attendance.of(1), UUID.randomUUID());
        var guest = coming.signUp().person();
        var conversation = conversations.between(guest, host, about(activity)).orElseThrow();
        joining.leave(guest, coming.signUp().id());

        assertThat(conversations.between(guest, host, about(activity))).contains(conversation);
    }
}
