package nl.omdehoek.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows who has which role where. Only administrators give roles and end them. Staff are people of their own, who come in by
 * the link in a mail only: the words that everybody gets are not told to them.
 */
@Component
@Transactional
public class Staff {

    static final String DEMO = "demo";
    static final String START = "start";

    private final StaffRoles rows;
    private final Residents residents;
    private final MailAddresses addresses;
    private final Journal journal;
    private final Clock clock;
    private final boolean demo;

    Staff(
            StaffRoles rows,
            Residents residents,
            MailAddresses addresses,
            Journal journal,
            Clock clock,
            @Value("${omdehoek.demo}") boolean demo) {
        this.rows = rows;
        this.residents = residents;
        this.addresses = addresses;
        this.journal = journal;
        this.clock = clock;
        this.demo = demo;
    }

    /**
     * Gives a role to whoever has this name and address: to somebody who has one already, or else to somebody new.
     *
     * @param area where; null for an administrator
     */
    public HeldRole give(PersonId actor, FirstName name, MailAddress address, Role role, @Nullable AreaCode area) {
        check(actor, "give a role");
        return give(member(name, address), role, area, actor.toString());
    }

    private HeldRole give(PersonId person, Role role, @Nullable AreaCode area, String by) {
        var known = rows.of(person).stream()
                .filter(it -> it.role() == role && Objects.equals(it.area(), area))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        var given = new HeldRole(UUID.randomUUID(), person, role, area, clock.instant());
        rows.insert(given, by);
        write(by, "GIVEN", given);
        return given;
    }

    /** Under the rule stand role and area, which say what happened also when the row is gone. */
    private void write(String actor, String act, HeldRole role) {
        var what = role.role() + (role.area() == null ? "" : " " + role.area().value());
        journal.write(actor, act, new Subject("ROLE", role.id().toString()), what);
    }

    private PersonId member(FirstName name, MailAddress address) {
        return rows.at(address).stream()
                .flatMap(it -> residents.find(it).stream())
                .filter(it -> it.name().text().equalsIgnoreCase(name.text()))
                .findFirst()
                .map(Person::id)
                .orElseGet(() -> {
                    var person = residents.welcome(name).person().id();
                    addresses.note(person, address);
                    return person;
                });
    }

    /**
     * Ends a role from now on; tells whether it did. It does not where no administrator would be left who can come in. Whose
     * last role it was loses all ways in, but for a proven address: by that they can see for some days yet what is kept of
     * them.
     */
    public boolean end(PersonId actor, UUID id) {
        rows.lockAdministrators();
        check(actor, "end a role");
        var role = rows.find(id);
        if (role.isEmpty() || isNeeded(role.get(), actor)) {
            return false;
        }
        end(role.get(), actor.toString());
        return true;
    }

    /** Whether it is the role of the last who can come in; or, where nobody can, of the one who is in now. */
    private boolean isNeeded(HeldRole role, PersonId actor) {
        var canComeIn = rows.administratorsWhoCanComeIn();
        return canComeIn.isEmpty()
                ? role.role() == Role.ADMINISTRATOR && role.person().equals(actor)
                : canComeIn.equals(List.of(role.id()));
    }

    private void end(HeldRole role, String by) {
        rows.end(role.id());
        write(by, "ENDED", role);
        if (rows.of(role.person()).isEmpty()) {
            rows.forget(role.person());
        }
    }

    private void check(PersonId actor, String what) {
        if (!isAdministrator(actor)) {
            throw new NotAllowed(actor, what);
        }
    }

    @Transactional(readOnly = true)
    public boolean isAdministrator(PersonId person) {
        return rolesOf(person).stream().anyMatch(it -> it.role() == Role.ADMINISTRATOR);
    }

    /** What somebody may do now, longest held first. */
    @Transactional(readOnly = true)
    public List<HeldRole> rolesOf(PersonId person) {
        return rows.of(person);
    }

    /** Who has this role there: in the area itself, or in one round it. */
    @Transactional(readOnly = true)
    public List<PersonId> who(Role role, AreaCode area) {
        return rows.in(role, ConnectorRegister.round(area).toList()).stream()
                .map(HeldRole::person)
                .distinct()
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean has(PersonId person, Role role, AreaCode area) {
        return who(role, area).contains(person);
    }

    /** All who have any role, for an administrator to look at. */
    @Transactional(readOnly = true)
    public List<StaffMember> all(PersonId actor) {
        check(actor, "see all staff");
        return rows.all().stream()
                .collect(groupingBy(HeldRole::person, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .flatMap(it -> residents.find(it.getKey()).stream()
                        .map(person -> new StaffMember(person, addresses.typed(person.id()), it.getValue())))
                .toList();
    }

    /** Whether there is an administrator who can come in. */
    @Transactional(readOnly = true)
    boolean hasAdministrator() {
        return !rows.administratorsWhoCanComeIn().isEmpty();
    }

    /** Makes the first administrator, in the place of who began before and cannot come in; nobody was there to give that role. */
    PersonId begin(FirstName name, MailAddress address) {
        var person = member(name, address);
        rows.begunInVain().stream().filter(it -> !it.person().equals(person)).forEach(it -> end(it, START));
        give(person, Role.ADMINISTRATOR, null, START);
        return person;
    }

    /** Somebody invented who has this role in these areas, to look around as; in the demo only. */
    public PersonId example(Role role, FirstName name, List<AreaCode> areas) {
        if (!demo) {
            throw new IllegalStateException("Examples are for the demo only");
        }
        var known = rows.example(role);
        if (known.isPresent()) {
            return known.get();
        }
        var person = residents.welcome(name).person().id();
        if (role.isEverywhere()) {
            give(person, role, null, DEMO);
        } else {
            areas.forEach(it -> give(person, role, it, DEMO));
        }
        return person;
    }
}
