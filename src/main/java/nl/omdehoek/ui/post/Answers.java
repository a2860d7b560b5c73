package nl.omdehoek.ui.post;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What somebody answered so far, by field, as it was typed. */
record Answers(Map<String, String> all) {

    static final Answers NONE = new Answers(Map.of());

    /** The id of the listing that is to be changed; no question asks it. */
    static final String ABOUT = "over";

    /** The key of the recipe that was borrowed; no question asks it either. */
    static final String RECIPE = "recept";

    Answers {
        all = Map.copyOf(all);
    }

    /** Nothing for what was not answered. */
    String get(String field) {
        return all.getOrDefault(field, "").strip();
    }

    boolean has(String field) {
        return !get(field).isEmpty();
    }

    /** As it was typed, to be shown in its field again. */
    String typed(String field) {
        return all.getOrDefault(field, "");
    }

    Optional<String> one(String field) {
        return Optional.of(get(field)).filter(it -> !it.isEmpty());
    }

    Answers with(Map<String, String> more) {
        var changed = new HashMap<>(all);
        changed.putAll(more);
        return new Answers(changed);
    }
}
