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
 * @param told what whoever gets it is never told again, once it was sent
 */
record Letter(
        String subject,
        List<Part> parts,
        @Nullable Connector from,
        @Nullable String stop,
        List<Told.Thing> told) {

    Letter {
        parts = List.copyOf(parts);
        told = List.copyOf(told);
    }

    static Letter about(String subject) {
        return new Letter(subject, List.of(), null, null, List.of());
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

    /** What the next ones are about. */
    Letter heading(String text) {
        return with(new Heading(text));
    }

    /** Things of the neighbourhood, one after the other. */
    Letter listing(List<Item> items) {
        return with(new Items(items));
    }

    private Letter with(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Letter(subject, more, from, stop, told);
    }

    Letter from(Optional<Connector> connector) {
        return new Letter(subject, parts, connector.orElse(null), stop, told);
    }

    Letter stoppedAt(String path) {
        return new Letter(subject, parts, from, path, told);
    }

    Letter telling(List<Told.Thing> things) {
        return new Letter(subject, parts, from, stop, things);
    }

    /** A piece of a letter. */
    sealed interface Part permits Sentence, Fact, Way, Heading, Items {}

    record Sentence(String text) implements Part {}

    record Fact(String text) implements Part {}

    /** @param path of a page of ours, from its slash */
    record Way(String text, String path) implements Part {}

    record Heading(String text) implements Part {}

    record Items(List<Item> items) implements Part {

        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing of the neighbourhood.
     *
     * @param title as its keeper called it, so in Dutch
     * @param path of its page
     * @param facts when or what, then where and how far, in few words each; at least one
     * @param example whether it is invented, and so marked
     */
    record Item(String title, String path, List<String> facts, boolean example) {

        Item {
            facts = List.copyOf(facts);
        }
    }
}
