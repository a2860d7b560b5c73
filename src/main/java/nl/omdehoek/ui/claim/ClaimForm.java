package nl.omdehoek.ui.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.listing.Claim;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.post.Sentences;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.wording.Texts;
import org.springframework.util.MultiValueMap;

/**
 * The form by which somebody asks to keep a listing, as it was filled in.
 *
 * @param key drawn anew for each form, so that one that is sent twice is known
 */
record ClaimForm(String name, String words, boolean own, String key) {

    static final String NAME = "naam";
    static final String WORDS = "woorden";
    static final String OWN = "eigen";
    static final String KEY = "sleutel";

    private static final int FEWEST_LETTERS = 6;

    static ClaimForm empty() {
        return new ClaimForm("", "", false, UUID.randomUUID().toString());
    }

    static ClaimForm of(MultiValueMap<String, String> typed) {
        return new ClaimForm(
                Typed.line(typed, NAME),
                Typed.text(typed, WORDS),
                Typed.line(typed, OWN).equals("ja"),
                Typed.line(typed, KEY));
    }

    /** A form that was not ours gets a key of ours; one that was keeps its own. */
    ClaimForm withKey() {
        return formKey().isPresent()
                ? this
                : new ClaimForm(name, words, own, UUID.randomUUID().toString());
    }

    Optional<UUID> formKey() {
        return Typed.uuid(key);
    }

    /** Of a form that will do, from somebody who is not known yet. */
    FirstName firstName() {
        return new FirstName(name);
    }

    /** A sentence for each field with something wrong, or under no name for all. */
    Map<String, String> complaints(Optional<Person> who, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (who.isEmpty() && !FirstName.isReadable(name)) {
            wrong.put(NAME, texts.get(name.isBlank() ? "join.name.none" : "join.name.wrong"));
        }
        if (words.isBlank()) {
            wrong.put(WORDS, texts.get("claim.words.none"));
        } else {
            Sentences.line(words.strip(), FEWEST_LETTERS, Claim.LONGEST, texts).ifPresent(it -> wrong.put(WORDS, it));
        }
        if (formKey().isEmpty()) {
            wrong.put("", texts.get("report.again"));
        }
        return wrong;
    }
}
