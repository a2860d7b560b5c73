package nl.omdehoek.help;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a request is on its way to a human.
 *
 * @param standInAt when the stand-in was asked too
 * @param deskAt when the desk was asked too, that the municipality named
 * @param answeredAt when a human answered
 */
public record Round(
        UUID request,
        Instant askedAt,
        Optional<Instant> standInAt,
        Optional<Instant> deskAt,
        Optional<Instant> answeredAt) {

    public boolean isAnswered() {
        return answeredAt.isPresent();
    }
}
