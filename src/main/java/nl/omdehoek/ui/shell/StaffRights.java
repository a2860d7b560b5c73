package nl.omdehoek.ui.shell;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.omdehoek.people.Passkeys;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Staff;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** What somebody who came in as staff may do now: nothing, where they have a passkey and did not use it. */
@Component
public class StaffRights {

    /** May add passkeys: who is somebody real. */
    public static final String PASSKEYS = "PASSKEYS";

    private final Staff staff;
    private final Passkeys passkeys;

    StaffRights(Staff staff, Passkeys passkeys) {
        this.staff = staff;
        this.passkeys = passkeys;
    }

    public StaffPass pass(PersonId person, StaffPass.Way way) {
        return new StaffPass(person, way, this);
    }

    boolean isPasskeyMissing(StaffPass pass) {
        return pass.way() == StaffPass.Way.MAIL && passkeys.has(pass.person());
    }

    Collection<GrantedAuthority> of(StaffPass pass) {
        if (isPasskeyMissing(pass)) {
            return List.of();
        }
        var roles = staff.rolesOf(pass.person()).stream()
                .map(it -> "ROLE_" + it.role())
                .distinct()
                .toList();
        var more = roles.isEmpty() || pass.way() == StaffPass.Way.DEMO ? Stream.<String>empty() : Stream.of(PASSKEYS);
        return Stream.concat(roles.stream(), more)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
