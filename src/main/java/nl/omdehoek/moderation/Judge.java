package nl.omdehoek.moderation;

import java.util.Set;
import nl.omdehoek.people.Role;

/**
 * Who may read reports, suspend and restore: an administrator. Nobody else can be one.
 *
 * @param actor as the journal names them
 */
public record Judge(String actor, Set<Role> roles) {

    public Judge {
        roles = Set.copyOf(roles);
        if (!roles.contains(Role.ADMINISTRATOR)) {
            throw new IllegalArgumentException("Only an administrator judges");
        }
    }
}
