package nl.omdehoek.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Revisions;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody comes to, as a calendar that their own one follows by a secret. There is one secret at a time: a new one
 * ends the one before.
 */
@Component
@Transactional
public class OwnCalendars {

    /** As long as it is known who came. */
    private static final Duration BACK = Duration.ofDays(30);

    private final Grants grants;
    private final Residents residents;
    private final Revisions revisions;
    private final Agenda agenda;
    private final Journal journal;
    private final Origin origin;
    private final Clock clock;

    OwnCalendars(
            Grants grants,
            Residents residents,
            Revisions revisions,
            Agenda agenda,
            Journal journal,
            Origin origin,
            Clock clock) {
        this.grants = grants;
        this.residents = residents;
        this.revisions = revisions;
        this.agenda = agenda;
        this.journal = journal;
        this.origin = origin;
        this.clock = clock;
    }

    /** A new secret; it is told this once. */
    public String give(PersonId person) {
        grants.revoke(person, Grant.Kind.CALENDAR);
        var secret = grants.give(new Grant(Grant.Kind.CALENDAR, person, ""));
        journal.write(person.toString(), "CALENDAR_GIVEN", subject(person), "");
        return secret;
    }

    /** Nobody can follow it any more. */
    public void stop(PersonId person) {
        grants.revoke(person, Grant.Kind.CALENDAR);
        journal.write(person.toString(), "CALENDAR_STOPPED", subject(person), "");
    }

    private static Subject subject(PersonId person) {
        return new Subject("PERSON", person.toString());
    }

    /** Whether somebody may be following it. */
    @Transactional(readOnly = true)
    public boolean isFollowed(PersonId person) {
        return grants.areGiven(person, Grant.Kind.CALENDAR);
    }

    /** Whether this is the secret of this person, still. */
    @Transactional(readOnly = true)
    public boolean opens(String secret, PersonId person) {
        return grants.look(secret, Grant.Kind.CALENDAR)
                .filter(it -> it.person().equals(person))
                .isPresent();
    }

    /** The calendar that this secret opens, in the language of whose it is. */
    @Transactional(readOnly = true)
    public Optional<String> read(String secret) {
        return grants.look(secret, Grant.Kind.CALENDAR)
                .flatMap(it -> residents.find(it.person()))
                .map(this::written);
    }

    private String written(Person person) {
        var texts = Texts.in(person.language());
        var file = new CalendarWriter(texts, origin, clock.instant());
        file.followed(texts.get("portal.name"));
        for (var date : revisions.comesTo(person.id(), BACK)) {
            agenda.find(date.activity()).ifPresent(it -> file.add(it, date));
        }
        return file.text();
    }
}
