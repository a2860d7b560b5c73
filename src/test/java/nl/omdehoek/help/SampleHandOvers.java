package nl.omdehoek.help;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.help.HandOver.State;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody in Beesd who can be passed on, for tests that are about something else; a test has the portal make one of these. */
public final class SampleHandOvers {

    public static final String TEXT = "Wil graag koffie drinken met iemand.\nBel in de ochtend.";

    private final HandOvers handOvers;
    private final StoredHandOvers rows;
    private final HelpBoxes boxes;
    private final HelpGuide guide;
    private final Requesting requesting;
    private final Residents residents;
    private final JdbcClient jdbc;

    SampleHandOvers(
            HandOvers handOvers,
            StoredHandOvers rows,
            HelpBoxes boxes,
            HelpGuide guide,
            Requesting requesting,
            Residents residents,
            JdbcClient jdbc) {
        this.handOvers = handOvers;
        this.rows = rows;
        this.boxes = boxes;
        this.guide = guide;
        this.requesting = requesting;
        this.residents = residents;
        this.jdbc = jdbc;
    }

    /** One that stands nowhere. */
    public static HandOver of(PersonId person, PassedOn passedOn) {
        return new HandOver(
                UUID.randomUUID(),
                UUID.randomUUID(),
                person,
                Sample.BEESD,
                Optional.empty(),
                passedOn,
                false,
                State.AGREED,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** Who connects where these are. */
    public PersonId connector() {
        return SampleStaff.with(Role.CONNECTOR, Sample.BEESD, residents, jdbc);
    }

    public UUID ask(PersonId person) {
        var request = Sample.request(person, HelpTask.COMPANY, Sample.CHURCH).request();
        requesting.request(request);
        return request.id();
    }

    public ListingId team(MailAddress box) {
        var id = SampleListings.newId();
        guide.keep(
                new HelpPoint(id, HelpKind.SOCIAL_TEAM, SampleListings.bare(), null, OpeningHours.UNKNOWN, null),
                "test");
        boxes.load(id, Optional.of(box));
        return id;
    }

    /** With all that can go along. */
    public HandOver propose(PersonId person, MailAddress box) {
        var request = ask(person);
        handOvers.propose(request, new HandOverProposal(team(box), TEXT, true, true, true, false), connector());
        return handOvers.of(person).getLast();
    }

    /** As it is done every half minute. */
    public void send(HandOverChannel channel) {
        new HandOverRounds(rows, handOvers, boxes, channel).send();
    }
}
