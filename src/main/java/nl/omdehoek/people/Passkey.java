package nl.omdehoek.people;

import java.time.Instant;
import java.util.List;

/**
 * A passkey of somebody of the staff, as far as it is public; bytes are in Base64 for addresses.
 *
 * @param attestation what the device told of the key when it was made
 * @param transports how it can be reached, in the words of WebAuthn
 * @param signatures how often it signed, as the device counts
 * @param verified whether the device knew its user
 * @param canBeCopied whether it may be kept elsewhere too, such as with a phone's other data
 * @param label what its owner calls it
 */
public record Passkey(
        String id,
        PersonId person,
        String publicKey,
        String attestation,
        List<String> transports,
        long signatures,
        boolean verified,
        boolean canBeCopied,
        boolean copied,
        String label,
        Instant added,
        Instant used) {

    public static final int LONGEST_LABEL = 60;

    public Passkey {
        transports = List.copyOf(transports);
        if (label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("What a passkey is called has " + LONGEST_LABEL + " signs at most");
        }
    }
}
