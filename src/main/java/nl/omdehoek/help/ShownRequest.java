package nl.omdehoek.help;

import java.time.LocalDate;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of a request: not whose it is, and nothing in the asker's own words.
 *
 * @param words the connector's
 * @param where its neighbourhood; nobody reads more of where it is
 */
public record ShownRequest(
        UUID request,
        HelpTask task,
        String words,
        NeighbourhoodCode where,
        @Nullable LocalDate on,
        boolean weekly,
        int minutes,
        boolean atHome) {}
