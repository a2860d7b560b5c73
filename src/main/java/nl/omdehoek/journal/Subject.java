package nl.omdehoek.journal;

/** What an entry is about: its kind and its id, never its name. */
public record Subject(String kind, String id) {

    public Subject {
        if (kind.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("A subject has a kind and an id");
        }
    }
}
