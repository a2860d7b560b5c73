package nl.omdehoek.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.people.Connector;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says: sentences, facts, and ways on, each as text and as plain HTML.
 *
 * @param subject says nothing of help, nor of what was written to whom
 * @param from the connector in whose name it is sent; nobody where there is none
 * @param stop where one tap stops mails of this kind, if they can be stopped
 */
record Letter(
        String subject,
        List<Part> parts,
        @Nullable Connector from,
        @Nullable String stop) {

    Letter {
        parts = List.copyOf(parts);
    }

    static Letter about(String subject) {
        return new Letter(subject, List.of(), null, null);
    }

    Letter saying(String sentence) {
        return with(new Sentence(sentence));
    }

    /** What counts most, on a line of its own. */
    Letter fact(String fact) {
        return with(new Fact(fact));
    }

    /** A button to a page of ours; what is done there is done with a button on that page, never by looking. */
    Letter way(String text, String path) {
        return with(new Way(text, path));
    }

    private Letter with(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Letter(subject, more, from, stop);
    }

    Letter from(Optional<Connector> connector) {
        return new Letter(subject, parts, connector.orElse(null), stop);
    }

    Letter stoppedAt(String path) {
        return new Letter(subject, parts, from, path);
    }

    /** A piece of a letter. */
    sealed interface Part permits Sentence, Fact, Way {}

    record Sentence(String text) implements Part {}

    record Fact(String text) implements Part {}

    /** @param path of a page of ours, from its slash */
    record Way(String text, String path) implements Part {}
}
