package nl.omdehoek.help;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.messages.Introduction;
import nl.omdehoek.messages.Introductions;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.Staff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what somebody asks by telephone or at the counter ("namens"). They may never read a page of ours: the answer
 * comes by telephone, and what they say yes to they say to whoever rings them.
 */
@Component
@Transactional
public class Entering {

    private final StoredEntered stored;
    private final StoredAsks asks;
    private final Requesting requesting;
    private final RequestDesk desk;
    private final Showing showing;
    private final Introductions introductions;
    private final Residents residents;
    private final PhoneNumbers telephones;
    private final Staff staff;
    private final Journal journal;

    Entering(
            StoredEntered stored,
            StoredAsks asks,
            Requesting requesting,
            RequestDesk desk,
            Showing showing,
            Introductions introductions,
            Residents residents,
            PhoneNumbers telephones,
            Staff staff,
            Journal journal) {
        this.stored = stored;
        this.asks = asks;
        this.requesting = requesting;
        this.desk = desk;
        this.showing = showing;
        this.introductions = introductions;
        this.residents = residents;
        this.telephones = telephones;
        this.staff = staff;
        this.journal = journal;
    }

    /** Whether this person writes down what is asked there: who connects, stands in, or sits at the desk. */
    @Transactional(readOnly = true)
    public boolean mayEnter(PersonId by, NeighbourhoodCode where) {
        return Stream.of(Role.CONNECTOR, Role.STAND_IN, Role.DESK).anyMatch(it -> staff.has(by, it, where));
    }

    /** Whether this person does so anywhere. */
    @Transactional(readOnly = true)
    public boolean mayEnter(PersonId by) {
        return staff.rolesOf(by).stream()
                .anyMatch(it -> it.role() == Role.CONNECTOR || it.role() == Role.STAND_IN || it.role() == Role.DESK);
    }

    /** @param request what is asked, once it is known by whom */
    public Entered enter(EnteredFor caller, Function<PersonId, Request> request, PersonId by) {
        return stored.byForm(caller.formKey())
                .map(it -> new Entered(it, Optional.empty()))
                .orElseGet(() -> add(caller, request, by));
    }

    private Entered add(EnteredFor caller, Function<PersonId, Request> request, PersonId by) {
        var newcomer = residents.welcome(caller.name());
        var asked = request.apply(newcomer.person().id());
        if (!mayEnter(by, asked.neighbourhood())) {
            throw new NotAllowed(by, "write this down");
        }
        telephones.keep(newcomer.person().id(), caller.telephone());
        requesting.request(asked);
        stored.add(asked.id(), by, caller);
        journal.write(
                by.toString(),
                "ENTERED",
                Matching.subject(asked.id()),
                caller.cameIn().name());
        return new Entered(asked.id(), Optional.of(newcomer.words()));
    }

    /** How it came in; empty for what somebody asked themselves. */
    @Transactional(readOnly = true)
    public Optional<CameIn> of(UUID request) {
        return stored.of(request);
    }

    /** Whether this person wrote it down. */
    @Transactional(readOnly = true)
    public boolean isBy(PersonId by, UUID request) {
        return stored.isBy(by, request);
    }

    /** They were rung, and let whoever helps ring them. */
    public void letRing(UUID request, PersonId by) {
        var asked = desk.require(request, by);
        requireEntered(request, by);
        stored.letRing(request);
        introductions.asked(asked.person()).stream()
                .filter(it -> it.about().equals(Matching.subject(request)))
                .map(Introduction::id)
                .forEach(it -> introductions.yes(it, asked.person()));
        journal.write(by.toString(), "MAY_BE_RUNG", Matching.subject(request), "");
    }

    /** The words for the site were read to them, and they let everybody read them. */
    public void letShow(UUID request, Instant proposedAt, PersonId by) {
        desk.require(request, by);
        requireEntered(request, by);
        showing.yesFor(request, proposedAt, by);
    }

    private void requireEntered(UUID request, PersonId by) {
        if (stored.of(request).isEmpty()) {
            throw new NotAllowed(by, "speak for who asked this themselves");
        }
    }

    /** Whom to ring, for who does this for them; only once they said that it is all right. */
    @Transactional(readOnly = true)
    public Optional<ToRing> toRing(PersonId helper, UUID ask) {
        return asks.find(ask)
                .filter(it -> it.person().equals(helper) && it.state() == Ask.State.YES)
                .flatMap(Ask::request)
                .filter(stored::mayRing)
                .flatMap(desk::find)
                .filter(Request::isOpen)
                .flatMap(it -> residents
                        .find(it.person())
                        .flatMap(person -> telephones.of(person.id()).map(number -> new ToRing(person, number))));
    }

    /** Somebody who is rung about what is done for them. */
    public record ToRing(Person person, PhoneNumber number) {}
}
