package nl.omdehoek.people;

import java.util.List;
import java.util.Optional;

/**
 * Somebody with one role or more.
 *
 * @param address where they get the link to sign in; examples in the demo have none
 */
public record StaffMember(Person person, Optional<MailAddress> address, List<HeldRole> roles) {}
