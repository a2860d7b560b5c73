package nl.omdehoek.activities;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PhoneNumber;

/**
 * What is written down for somebody else ("namens").
 *
 * @param channel how they told it
 * @param telephone where to ring them; a host is told none
 * @param formKey of the form that was filled in: sent twice, it is one sign-up
 */
public record OnBehalf(
        FirstName name, Attendance attendance, Channel channel, Optional<PhoneNumber> telephone, UUID formKey) {

    public OnBehalf {
        if (channel == Channel.SELF) {
            throw new IllegalArgumentException("Nobody writes themselves down on behalf of somebody else");
        }
        if (channel == Channel.HOST && telephone.isPresent()) {
            throw new IllegalArgumentException("A host is told no telephone number");
        }
    }
}
