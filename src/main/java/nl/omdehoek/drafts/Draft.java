package nl.omdehoek.drafts;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.people.PersonId;

/**
 * Something half typed.
 *
 * @param person whose it is, where that is known
 * @param answers what stands in each field, as it was typed and so not to be trusted
 */
public record Draft(
        UUID id, DraftKind kind, Optional<PersonId> person, Map<String, String> answers, Instant touchedAt) {

    /** In characters; as they are kept, some take two. */
    private static final int MOST = 95_000;

    public Draft {
        answers = Map.copyOf(answers);
    }

    /** Whether these are not too much to be kept. */
    public static boolean canHold(Map<String, String> answers) {
        return answers.values().stream().mapToInt(String::length).sum() <= MOST;
    }

    /** What stands in this field; nothing if nobody typed there. */
    public String answer(String field) {
        return answers.getOrDefault(field, "");
    }

    /** The same with these fields filled in. */
    public Map<String, String> with(Map<String, String> more) {
        var all = new HashMap<>(answers);
        all.putAll(more);
        all.values().removeIf(String::isEmpty);
        return all;
    }
}
