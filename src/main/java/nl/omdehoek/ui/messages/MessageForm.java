package nl.omdehoek.ui.messages;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.ui.shell.Typed;
import org.springframework.util.MultiValueMap;

/**
 * The form of a message as it was filled in.
 *
 * @param decision what was answered when the text gives something away: {@link #SEND} or {@link #CHANGE}, or nothing yet
 * @param key drawn anew for each form, so that one that is sent twice is known
 */
record MessageForm(String text, boolean sixteen, String decision, String key) {

    static final String TEXT = "tekst";
    static final String SIXTEEN = "zestien";
    static final String DECISION = "keuze";
    static final String KEY = "sleutel";

    static final String SEND = "toch";
    static final String CHANGE = "aanpassen";

    static MessageForm empty() {
        return new MessageForm("", false, "", UUID.randomUUID().toString());
    }

    static MessageForm of(MultiValueMap<String, String> typed) {
        return new MessageForm(
                Typed.text(typed, TEXT),
                Typed.line(typed, SIXTEEN).equals("ja"),
                Typed.line(typed, DECISION),
                Typed.line(typed, KEY));
    }

    MessageForm withFreshKey() {
        return new MessageForm(text, sixteen, decision, UUID.randomUUID().toString());
    }

    Optional<UUID> formKey() {
        return Typed.uuid(key);
    }
}
