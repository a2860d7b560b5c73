package nl.omdehoek.people;

import java.util.UUID;

/** Who somebody is to the portal: a number that says nothing about them. */
public record PersonId(UUID value) {

    static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
