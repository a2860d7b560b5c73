package nl.omdehoek.ui.admin;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Channel;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.Need;
import nl.omdehoek.activities.OnBehalf;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.Residents;
import nl.omdehoek.wording.Texts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** One activity of the demo that has an invented host, to which invented people come: one of them would like company. */
@Component
@ConditionalOnBooleanProperty("omdehoek.demo")
class DemoGuests {

    static final ListingId ACTIVITY = ListingId.of(ListingKind.ACTIVITY, "wb-breien");

    /** However often somebody looks, it was one call. */
    private static final UUID CALL = new UUID(0, 1);

    private final Agenda agenda;
    private final Hosting hosting;
    private final Keepers keepers;
    private final Residents residents;

    DemoGuests(Agenda agenda, Hosting hosting, Keepers keepers, Residents residents) {
        this.agenda = agenda;
        this.hosting = hosting;
        this.keepers = keepers;
        this.residents = residents;
    }

    /** The host, who was appointed when somebody first looked. */
    PersonId host() {
        return keepers.of(ListingKind.ACTIVITY, ACTIVITY).stream().findFirst().orElseGet(this::appoint);
    }

    private PersonId appoint() {
        var texts = Texts.in(Texts.DUTCH);
        var host = residents
                .welcome(new FirstName(texts.get("demo.name.HOST")))
                .person()
                .id();
        keepers.appoint(host, ListingKind.ACTIVITY, ACTIVITY, "demo");
        agenda.upcoming(ACTIVITY).stream().findFirst().ifPresent(date -> {
            var newcomer = new Attendance(1, true, true, Set.of(Need.STEP_FREE));
            hosting.add(host, ACTIVITY, date.date(), guest(texts.get("demo.name.guest"), Attendance.of(2)));
            hosting.add(host, ACTIVITY, date.date(), guest(texts.get("demo.name.newcomer"), newcomer));
        });
        return host;
    }

    /** Somebody rang the desk, who has no mail. A number that nobody can dial. */
    void ring(PersonId desk) {
        var texts = Texts.in(Texts.DUTCH);
        agenda.upcoming(ACTIVITY).stream()
                .findFirst()
                .ifPresent(date -> hosting.add(
                        desk,
                        ACTIVITY,
                        date.date(),
                        new OnBehalf(
                                new FirstName(texts.get("demo.name.caller")),
                                Attendance.of(1),
                                Channel.TELEPHONE,
                                Optional.of(new PhoneNumber("0600000000")),
                                CALL)));
    }

    private static OnBehalf guest(String name, Attendance attendance) {
        return new OnBehalf(new FirstName(name), attendance, Channel.HOST, Optional.empty(), UUID.randomUUID());
    }
}
