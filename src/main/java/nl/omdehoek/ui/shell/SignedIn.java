package nl.omdehoek.ui.shell;

import java.util.Optional;
import nl.omdehoek.people.PersonId;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Knows which member of the staff it is who asks now. */
@Component
public class SignedIn {

    private final StaffRights rights;
    private final SecurityContextHolderStrategy holder;

    /** @param holder this portal's own: in a process with more than one portal, what all share is the last one's */
    SignedIn(StaffRights rights, SecurityContextHolderStrategy holder) {
        this.rights = rights;
        this.holder = holder;
    }

    /** How whoever asks came in as staff, whether or not they may do anything. */
    public Optional<StaffPass> pass() {
        return holder.getContext().getAuthentication() instanceof StaffPass pass ? Optional.of(pass) : Optional.empty();
    }

    /** Who it is, if they have a role and came in as far as they have to. */
    public Optional<PersonId> staff() {
        return pass().filter(it -> !it.getAuthorities().isEmpty()).map(StaffPass::person);
    }

    /** How they came in, if they did so as far as they have to; also of who has no role any more. */
    public Optional<StaffPass> self() {
        return pass().filter(it -> !rights.isPasskeyMissing(it));
    }

    /** Whether they came in by a mail, and have a passkey to use besides. */
    public boolean isPasskeyMissing() {
        return pass().filter(rights::isPasskeyMissing).isPresent();
    }
}
