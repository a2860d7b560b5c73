package nl.omdehoek.people;

import java.time.Instant;
import java.util.UUID;
import nl.omdehoek.geography.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody has.
 *
 * @param area where they have it; null: everywhere
 */
public record HeldRole(
        UUID id, PersonId person, Role role, @Nullable AreaCode area, Instant from) {

    public HeldRole {
        if (!role.isStaff() || role.isEverywhere() != (area == null)) {
            throw new IllegalArgumentException("Staff have a role in an area, administrators have it everywhere");
        }
    }
}
