package nl.omdehoek.people;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets whoever starts the portal make its first administrator, by a secret that is said once at the start. It is kept in
 * memory only: the next start has another, until an administrator can come in. Who mistyped their address begins anew then.
 */
@Component
public class FirstAdministrator {

    private final Staff staff;
    private @Nullable String secret;

    FirstAdministrator(Staff staff) {
        this.staff = staff;
    }

    /** A new secret, in place of any earlier one; none where an administrator can come in. */
    public synchronized Optional<String> invite() {
        secret = staff.hasAdministrator() ? null : Grants.secret();
        return Optional.ofNullable(secret);
    }

    /** Whether this is the secret, and it was not used. */
    public synchronized boolean isInvited(String typed) {
        var known = secret;
        return known != null && MessageDigest.isEqual(known.getBytes(US_ASCII), typed.getBytes(US_ASCII));
    }

    /** Makes this the first administrator, once. */
    public synchronized Optional<PersonId> begin(String typed, FirstName name, MailAddress address) {
        if (!isInvited(typed) || staff.hasAdministrator()) {
            return Optional.empty();
        }
        var person = staff.begin(name, address);
        secret = null;
        return Optional.of(person);
    }
}
