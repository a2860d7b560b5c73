package nl.omdehoek.notifications;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;

/** What letters tell about one date of an activity: what, when and where, and in whose name. */
@Component
class DateFacts {

    private final Agenda agenda;
    private final ConnectorRegister connectors;
    private final Grants grants;
    private final Clock clock;

    DateFacts(Agenda agenda, ConnectorRegister connectors, Grants grants, Clock clock) {
        this.agenda = agenda;
        this.connectors = connectors;
        this.grants = grants;
        this.clock = clock;
    }

    Optional<Findable> activity(ListingId id) {
        return agenda.find(id);
    }

    /** The date as it is now; empty when the activity is not on then any more. */
    Optional<Occurrence> date(ListingId activity, LocalDate date) {
        return agenda.on(activity, date);
    }

    /** The same as long as it is not over, and is not off: else nobody needs to hear that they come. */
    Optional<Occurrence> ahead(ListingId activity, LocalDate date) {
        return date(activity, date)
                .filter(it ->
                        it.state() != Occurrence.State.CANCELLED && it.end().isAfter(clock.instant()));
    }

    String title(Findable activity, Texts texts) {
        var title = activity.listing().title();
        return activity.listing().example() ? texts.get("mail.example", title) : title;
    }

    /** {@code dinsdag 1 december, 19.30 tot 21.00 uur}. */
    String when(Occurrence date, Texts texts, Saying saying) {
        return saying.from(date.start(), date.end());
    }

    /** As far as it may be known. */
    String where(Findable activity) {
        var location = activity.listing().location();
        return Stream.of(activity.placeName().orElse(""), location.address(), location.town())
                .filter(it -> !it.isEmpty())
                .collect(joining(", "));
    }

    /** A letter in the name of who connects where this is held. */
    Letter from(Letter letter, Findable activity) {
        return letter.from(connectors.of(activity.listing().location().neighbourhood()));
    }

    String page(Findable activity) {
        return Addresses.listing(activity.kind(), activity.listing().title(), activity.id());
    }

    /** Where one sign-up is seen and cancelled, without signing in. */
    String ticket(SignUp signUp) {
        return "/kaartje/"
                + grants.give(new Grant(
                        Grant.Kind.SIGN_UP, signUp.person(), signUp.id().toString()));
    }
}
