package nl.omdehoek.ui.shell;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.omdehoek.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/**
 * Somebody who came in as staff, and how. What they may do is looked up each time, so that a role that ends is none at once.
 */
public final class StaffPass extends AbstractAuthenticationToken {

    /** How they came in. */
    public enum Way {
        MAIL,
        PASSKEY,
        DEMO
    }

    private final UUID id = UUID.randomUUID();
    private final PersonId person;
    private final Way way;
    private final transient StaffRights rights;

    StaffPass(PersonId person, Way way, StaffRights rights) {
        super(List.of());
        this.person = person;
        this.way = way;
        this.rights = rights;
        setAuthenticated(true);
    }

    /** Another each time that somebody comes in. */
    public UUID id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    public Way way() {
        return way;
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        return rights.of(this);
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public PersonId getPrincipal() {
        return person;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffPass it && it.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
